import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction, type PositionOf } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { dollars } from '../../declare/params';
import { CellError, refuse } from '../../values/cell';
import { formatMoney } from '../../values/format';
import { CENT, exactSum, tooManySteps } from '../../values/money';
import { same, type Text } from '../../values/text';
import { SHARES } from '../shared/shares';
import { totalAmong } from './pools/key-remarks';
import { numbered, partner, sumStep } from './shared/part-steps';

const ALONE = {
  label: { fr: 'coûts_individuels', en: 'stand_alone_costs' },
  text: {
    fr: 'Ce que chaque partenaire paierait seul, en dollars.',
    en: 'What each partner would pay alone, in dollars.',
  },
};

const params = {
  total: {
    ...dollars,
    label: same('total'),
    text: { fr: 'Coût à partager ensemble, en dollars.', en: 'Cost to share together, in dollars.' },
  },
  couts_individuels: { kind: 'list', of: { ...dollars, ...ALONE }, ...ALONE },
} as const;

function parts({ total, couts_individuels }: Args<typeof params>, position: PositionOf): number[] | CellError {
  const tooLarge =
    tooManySteps(params.total.label, [total], CENT) ?? tooManySteps(ALONE.label, couts_individuels, CENT);
  if (tooLarge) return tooLarge;
  const saving = (exactSum(couts_individuels) - total) / couts_individuels.length;
  const shares = couts_individuels.map((alone) => alone - saving);
  const noise = 1e-9 * Math.max(1, total);
  const negative = shares.findIndex((part) => part < -noise);
  if (negative < 0) return shares.map((part) => Math.max(0, part));
  const alone = couts_individuels[negative] ?? 0;
  const part = shares[negative] ?? 0;
  return refuse(
    `coûts_individuels : l’économie égale serait de ${formatMoney(saving, 'fr')}, plus que les ${formatMoney(alone, 'fr')} que le partenaire ${position(negative)} paierait seul : sa part serait de ${formatMoney(part, 'fr')}. Choisissez une autre règle, par exemple PARTAGE selon les coûts individuels.`,
    `stand_alone_costs: the equal saving would be ${formatMoney(saving, 'en')}, more than the ${formatMoney(alone, 'en')} that partner ${position(negative)} would pay alone: the share would be ${formatMoney(part, 'en')}. Choose another rule, for example PARTAGE by stand-alone costs.`,
  ).of('couts_individuels');
}

const YOUNG: Text = {
  fr: 'Young (1994), Cost Allocation, Handbook of Game Theory, vol. 2, les deux villes',
  en: 'Young (1994), Cost Allocation, Handbook of Game Theory, vol. 2, the two towns',
};

export const economiesegales = defineFunction({
  id: 'ECONOMIESEGALES',
  family: 'sharing',
  summary: {
    fr: 'Parts par lesquelles chaque partenaire économise autant que les autres par rapport à ce qu’il paierait seul.',
    en: 'Shares by which every partner saves as much as the others compared with going alone.',
  },
  notes: [
    {
      fr: 'Les parts ne sont pas arrondies ; ARRONDIRPARTS les met au cent. Si le total dépasse la somme des coûts individuels, l’économie est négative : chacun paie autant de plus que seul.',
      en: 'Shares are not rounded; ARRONDIRPARTS brings them to the cent. When the total exceeds the sum of stand-alone costs, the saving is negative: each pays the same amount more than alone.',
    },
    blankIsNotZero(ALONE),
  ],
  source: YOUNG,
  asked: {
    fr: 'même économie pour tous, gagner autant, partager les gains, gains égaux, économies égales, chacun économise autant',
    en: 'same saving for all, gain as much, share the gains, equal savings, equal gains, equal profit for all, each saves the same amount, save the same',
  },
  params,
  result: SHARES,
  chart: 'shares',
  examples: [
    { args: [15, [[11], [7]]], result: [[9.5], [5.5]], source: YOUNG },
    // The Tampa consultant: 540 and 360 alone, 760 together, 140 saved: 70 each.
    { args: [760, [[540], [360]]], result: [[470], [290]] },
  ],
  run: (args, _context, position) => parts(args, position),
  explain: (args, _context, position) => {
    const shares = parts(args, position);
    if (shares instanceof CellError) return shares;
    const figures = args.couts_individuels.map((value, i) => ({
      name: `seul_${i + 1}`,
      text: numbered('partenaire', 'partner', position(i)),
      value,
    }));
    return [
      ...totalAmong(ALONE.label, args.couts_individuels, position),
      sumStep('somme', { fr: 'Somme des coûts individuels', en: 'Sum of stand-alone costs' }, figures, 'money'),
      {
        id: 'economie',
        label: { fr: 'Économie de chacun', en: 'Saving of each' },
        formula: '(somme − total) ÷ partenaires',
        values: { partenaires: shares.length },
        names: { partenaires: { fr: 'nombre de partenaires', en: 'number of partners' } },
        unit: 'money' as const,
      },
      ...args.couts_individuels.map((alone, i) => ({
        label: partner(position(i)),
        formula: 'seul − economie',
        values: { seul: alone },
        names: { seul: { fr: 'coût individuel', en: 'stand-alone cost' } },
        unit: 'money' as const,
      })),
    ];
  },
});
