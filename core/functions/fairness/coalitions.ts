import { defineFunction } from '../../declare/define';
import { MOST_PARTNERS, rowsOfGroups } from './game/coalitions';
import { checkNames } from './game/game';
import { partnerList } from './game/params';

export const coalitions = defineFunction({
  id: 'COALITIONS',
  family: 'fairness',
  summary: {
    fr: 'Tous les groupes que des partenaires peuvent former, en une colonne : ceux dont il faut estimer le coût.',
    en: 'All the groups that partners can form, in one column: those whose cost must be estimated.',
  },
  notes: [
    {
      fr: 'Les plus petits d’abord, puis dans l’ordre des noms. Le nombre de groupes double à chaque partenaire : 7 pour 3, 31 pour 5, 1 023 pour 10, 1 048 575 pour 20, le plus possible.',
      en: 'The smaller ones first, then in the order of names. Each partner doubles the number of groups: 7 for 3, 31 for 5, 1,023 for 10, 1,048,575 for 20, the most possible.',
    },
  ],
  source: {
    fr: 'Jeux coopératifs (théorie usuelle, par exemple Young 1994, Cost Allocation)',
    en: 'Cooperative games (standard theory, e.g. Young 1994, Cost Allocation)',
  },
  asked: {
    fr: 'sous-groupes, groupes possibles, combinaisons de partenaires, alliances',
    en: 'subgroups, possible groups, combinations of partners, alliances',
  },
  params: { noms: partnerList },
  result: {
    kind: 'table',
    bare: true,
    label: { fr: 'Groupes', en: 'Groups' },
    columns: [{ header: { fr: 'groupe', en: 'group' } }],
  },
  examples: [
    // 2³ − 1 groups, the small ones first, each in the order of the names.
    {
      args: [[['A'], ['B'], ['C']]],
      result: [['A'], ['B'], ['C'], ['A+B'], ['A+C'], ['B+C'], ['A+B+C']],
    },
  ],
  run: ({ noms }) => {
    const refused = checkNames(noms, MOST_PARTNERS);
    return refused ?? rowsOfGroups(noms, (label) => [label]);
  },
});
