import { defineFunction } from '../../declare/define';
import { dollars, optionalZero, quantity } from '../../declare/params';
import { FARM_MACHINERY, GUIDE } from '../../declare/sources';
import { same } from '../../values/text';
import { fixedCosts, rentalPrice, variableCost } from '../breakeven/shared/breakeven';
import { groupSizes, MOST_PRICED_PARTNERS, rowsOfGroups, subsetSums } from './game/coalitions';
import { checkNames } from './game/game';
import { partnerList } from './game/params';

const uses = {
  label: { fr: 'usages', en: 'uses' },
  text: {
    fr: 'Unités que chaque partenaire utilise dans l’année, à côté de son nom.',
    en: 'Units that each partner uses in the year, beside its name.',
  },
} as const;

export const coutsachat = defineFunction({
  id: 'COUTSACHAT',
  family: 'fairness',
  summary: {
    fr: 'Coût annuel de chaque groupe, qui achète ou loue selon ce qui coûte le moins : deux colonnes, groupe et coût.',
    en: 'Yearly cost of each group, which buys or rents, whichever costs less: two columns, group and cost.',
  },
  notes: [
    {
      fr: 'Le plus petit de coûts_fixes + coût_variable × usages et de prix_location × usages ; un groupe de deux ou plus, qu’il achète ou loue, ajoute coordination pour chacun de ses membres.',
      en: 'The smaller of fixed_costs + variable_cost × uses and rental_price × uses; a group of two or more, whether it buys or rents, adds coordination for each of its members.',
    },
    {
      fr: 'Dans l’ordre de COALITIONS, jusqu’à 18 partenaires. Les deux colonnes servent d’arguments à SHAPLEY, NUCLEOLE, SCRB, TAU et STABILITE.',
      en: 'In the order of COALITIONS, up to 18 partners. The two columns serve as arguments to SHAPLEY, NUCLEOLE, SCRB, TAU and STABILITE.',
    },
  ],
  source: {
    fr: `${GUIDE.fr} (achat à plusieurs) ; ${FARM_MACHINERY.fr}`,
    en: `${GUIDE.en} (buying together); ${FARM_MACHINERY.en}`,
  },
  asked: {
    fr: 'chaque groupe achète ou loue, coût de chaque groupe, acheter ensemble, achat groupé, commande groupée, rabais de volume',
    en: 'each group buys or rents, cost of each group, buy together, group purchase, bulk buying, group buying, volume discounts',
  },
  params: {
    noms: partnerList,
    usages: { kind: 'list', of: { ...quantity, ...uses }, ...uses },
    couts_fixes: fixedCosts,
    cout_variable: variableCost,
    prix_location: rentalPrice,
    coordination: {
      ...dollars,
      ...optionalZero,
      label: same('coordination'),
      text: {
        fr: 'Dollars par an pour chaque partenaire d’un groupe de deux ou plus ; 0 si absent.',
        en: 'Dollars a year for each partner of a group of two or more; 0 if absent.',
      },
    },
  },
  result: {
    kind: 'table',
    bare: true,
    label: { fr: 'Groupes et coûts', en: 'Groups and costs' },
    columns: [{ header: { fr: 'groupe', en: 'group' } }, { header: { fr: 'coût', en: 'cost' }, unit: 'money' }],
  },
  examples: [
    {
      // Alone, A rents (21 × 20 = 420) and B buys (1 000 + 4 × 100 = 1 400); together they buy: 1 000 + 4 × 120.
      args: [[['A'], ['B']], [[20], [100]], 1000, 4, 21],
      result: [
        ['A', 420],
        ['B', 1400],
        ['A+B', 1480],
      ],
    },
  ],
  run: ({ noms, usages, couts_fixes, cout_variable, prix_location, coordination }) => {
    const refused = checkNames(noms, MOST_PRICED_PARTNERS);
    if (refused) return refused;
    const use = subsetSums(usages);
    const sizes = groupSizes(noms.length);
    return rowsOfGroups(noms, (label, mask) => {
      const bought = couts_fixes + cout_variable * use[mask]!;
      const rented = prix_location * use[mask]!;
      const members = sizes[mask]!;
      return [label, Math.min(bought, rented) + (members > 1 ? coordination * members : 0)];
    });
  },
});
