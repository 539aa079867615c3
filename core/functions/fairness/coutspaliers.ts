import { defineFunction } from '../../declare/define';
import { dollars } from '../../declare/params';
import { MOST_PRICED_PARTNERS, rowsOfGroups } from './game/coalitions';
import { checkNames } from './game/game';
import { partnerList } from './game/params';

const needs = {
  label: { fr: 'besoins', en: 'needs' },
  text: {
    fr: 'Une ligne par partenaire, une colonne par machine : coût de la machine qui suffirait à ce partenaire ; vide s’il n’en a pas besoin.',
    en: 'One row per partner, one column per machine: cost of the machine that would suffice for this partner; blank if it needs none.',
  },
} as const;

/** For every group, the largest need among its members. */
function largestNeeds(needsOfPartners: readonly number[]): Float64Array {
  const largest = new Float64Array(2 ** needsOfPartners.length);
  needsOfPartners.forEach((need, i) => {
    const bit = 1 << i;
    for (let rest = 0; rest < bit; rest++) largest[bit + rest] = Math.max(largest[rest]!, need);
  });
  return largest;
}

export const coutspaliers = defineFunction({
  id: 'COUTSPALIERS',
  family: 'fairness',
  summary: {
    fr: 'Coût de chaque groupe quand chaque machine doit suffire au plus grand besoin du groupe : deux colonnes, groupe et coût.',
    en: 'Cost of each group when each machine must suffice for the largest need in the group: two columns, group and cost.',
  },
  notes: [
    {
      fr: 'Dans l’ordre de COALITIONS, jusqu’à 18 partenaires. Les deux colonnes servent d’arguments à SHAPLEY, NUCLEOLE, SCRB, TAU et STABILITE.',
      en: 'In the order of COALITIONS, up to 18 partners. The two columns serve as arguments to SHAPLEY, NUCLEOLE, SCRB, TAU and STABILITE.',
    },
  ],
  source: {
    fr: 'Littlechild et Owen (1973), jeu de l’aéroport : une piste doit convenir au plus gros avion du groupe',
    en: 'Littlechild & Owen (1973), airport game: a runway must suit the largest aircraft of the group',
  },
  asked: {
    fr: 'taille de machine, besoins différents, coût de chaque groupe, le plus gros besoin',
    en: 'size of machine, different needs, cost of each group, largest need',
  },
  params: {
    noms: partnerList,
    besoins: { kind: 'block', blanks: 'none', of: { ...dollars, ...needs }, ...needs },
  },
  result: {
    kind: 'table',
    bare: true,
    label: { fr: 'Groupes et coûts', en: 'Groups and costs' },
    columns: [{ header: { fr: 'groupe', en: 'group' } }, { header: { fr: 'coût', en: 'cost' }, unit: 'money' }],
  },
  examples: [
    {
      // A needs a truck of 20 000 $, B one of 30 000 $; B also needs a trailer of 5 000 $.
      args: [
        [['A'], ['B']],
        [
          [20000, null],
          [30000, 5000],
        ],
      ],
      result: [
        ['A', 20000],
        ['B', 35000],
        ['A+B', 35000],
      ],
    },
  ],
  run: ({ noms, besoins }) => {
    const refused = checkNames(noms, MOST_PRICED_PARTNERS);
    if (refused) return refused;
    const machines = besoins[0]?.length ?? 0;
    const costs = new Float64Array(2 ** noms.length);
    for (let machine = 0; machine < machines; machine++) {
      const largest = largestNeeds(besoins.map((row) => row[machine] ?? 0));
      for (let mask = 1; mask < costs.length; mask++) costs[mask]! += largest[mask]!;
    }
    return rowsOfGroups(noms, (label, mask) => [label, costs[mask]]);
  },
});
