import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { CellError, refuse } from '../../values/cell';
import { same } from '../../values/text';
import { SHARES } from '../shared/shares';
import { readGame } from './game/game';
import { allGroupsNote, costList, direction, groupList, nameList } from './game/params';
import { MOST_PARTNERS_OF_NUCLEOLUS, prenucleolus } from './nucleolus/nucleolus';
import { nucleolusSteps } from './nucleolus/steps';

const beyondReach = (): CellError =>
  refuse(
    'coûts : les montants sont trop grands, ou trop différents les uns des autres, pour que le nucléole soit calculé. Vérifiez qu’ils sont plausibles.',
    'costs: the amounts are too large, or too different from one another, for the nucleolus to be computed. Check that they are plausible.',
  ).of('couts');

const params = {
  groupes: groupList,
  couts: costList,
  noms: nameList,
  type: {
    kind: 'choice',
    optional: true,
    default: 'simple',
    options: {
      simple: { fr: ['simple'], en: ['simple'] },
      par_tete: { fr: ['par tête', 'par personne'], en: ['per capita', 'per head'] },
    },
    label: same('type'),
    text: {
      fr: '« simple » (défaut), ou « par tête » : l’avantage d’un groupe compté par membre.',
      en: '“simple” (default), or “per capita”: the advantage of a group counted by member.',
    },
  },
  sens: direction,
} as const;

/** The nucleolus of the gains, or of the costs turned round. */
function calculation({ groupes, couts, noms, type, sens }: Args<typeof params>) {
  const game = readGame(groupes, couts, noms, MOST_PARTNERS_OF_NUCLEOLUS);
  if (game instanceof CellError) return game;
  const sign = sens === 'gains' ? 1 : -1;
  const found = prenucleolus(
    game.values.map((value) => sign * value),
    type === 'par_tete',
  );
  return found ? { game, found, sign } : beyondReach();
}

export const nucleole = defineFunction({
  id: 'NUCLEOLE',
  family: 'fairness',
  summary: {
    fr: 'Nucléole : le partage qui rend le groupe le moins avantagé aussi satisfait que possible, puis le suivant, et ainsi de suite.',
    en: 'Nucleolus: the division that makes the least favoured group as satisfied as possible, then the next one, and so on.',
  },
  notes: [
    allGroupsNote,
    {
      fr: 'Jusqu’à 15 partenaires. S’il existe un partage qu’aucun groupe n’a avantage à quitter, le nucléole en est un. « par tête » divise l’avantage de chaque groupe par son nombre de membres.',
      en: 'Up to 15 partners. If there is a division that no group gains by leaving, the nucleolus is one. “per capita” divides the advantage of each group by its number of members.',
    },
    {
      fr: 'EXPLIQUER montre, groupe par groupe, pourquoi aucun partage ne peut leur donner mieux à tous.',
      en: 'EXPLIQUER shows, group by group, why no division can give them all better.',
    },
    {
      fr: 'La seule contrainte est que les parts fassent le total (prénucléole) : une part peut être négative, ou dépasser le coût seul quand aucun partage n’est stable.',
      en: 'The only constraint is that the shares add up to the total (prenucleolus): a share may be negative, or exceed the cost alone when no division is stable.',
    },
  ],
  source: {
    fr: 'Schmeidler (1969), The Nucleolus of a Characteristic Function Game ; calcul : Maschler, Peleg et Shapley (1979), Derks et Kuipers (1997)',
    en: 'Schmeidler (1969), The Nucleolus of a Characteristic Function Game; calculation: Maschler, Peleg & Shapley (1979), Derks & Kuipers (1997)',
  },
  asked: {
    fr: 'partage le plus stable, le moins satisfait, équité, personne ne veut partir, nucléole',
    en: 'most stable split, least satisfied, fairness, nobody wants to leave, nucleolus',
  },
  params,
  result: { ...SHARES, follow: 'noms' },
  chart: 'shares',
  examples: [
    {
      // Claims of 100, 200 and 300 on an estate of 200: what a group is worth is what the others leave it.
      args: [
        [['A'], ['B'], ['C'], ['A+B'], ['A+C'], ['B+C'], ['A+B+C']],
        [[0], [0], [0], [0], [0], [100], [200]],
        null,
        null,
        'gains',
      ],
      result: [[50], [75], [75]],
      source: {
        fr: 'Aumann et Maschler (1985), une faillite dans le Talmud : créances de 100, 200 et 300, actif de 200',
        en: 'Aumann & Maschler (1985), a bankruptcy problem from the Talmud: claims of 100, 200 and 300, estate of 200',
      },
    },
  ],
  run: (args) => {
    const result = calculation(args);
    if (result instanceof CellError) return result;
    return Array.from(result.found.shares, (share) => result.sign * share);
  },
  explain: (args) => {
    const result = calculation(args);
    if (result instanceof CellError) return result;
    return nucleolusSteps(result.game, result.found, args.type === 'par_tete', args.sens === 'gains');
  },
});
