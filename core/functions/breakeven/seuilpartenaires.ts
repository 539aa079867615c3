import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars, dollars, optionalZero, positiveQuantity } from '../../declare/params';
import { FARM_MACHINERY, GUIDE } from '../../declare/sources';
import { CellError, unreachable } from '../../values/cell';
import { formatMoney, formatNumber } from '../../values/format';
import { same } from '../../values/text';
import { rentalPrice, variableCost } from './shared/breakeven';

const params = {
  couts_fixes: {
    ...anyDollars,
    label: { fr: 'coûts_fixes', en: 'fixed_costs' },
    text: {
      fr: 'Coûts fixes d’une année de la ressource, en dollars.',
      en: 'Fixed costs of a year of the resource, in dollars.',
    },
  },
  cout_variable: variableCost,
  usage_par_partenaire: {
    ...positiveQuantity,
    label: { fr: 'usage_par_partenaire', en: 'use_per_partner' },
    text: { fr: 'Unités utilisées dans l’année par chaque partenaire.', en: 'Units used in the year by each partner.' },
  },
  prix_location: rentalPrice,
  coordination: {
    ...dollars,
    ...optionalZero,
    label: same('coordination'),
    text: {
      fr: 'Dollars par an que chaque partenaire ajoute pour se coordonner ; 0 si absent.',
      en: 'Dollars a year that each partner adds for coordination; 0 if absent.',
    },
  },
  maximum: {
    kind: 'number',
    unit: 'count',
    above: 0,
    whole: true,
    optional: true,
    default: 100,
    label: same('maximum'),
    text: {
      fr: 'Nombre de partenaires que la ressource peut servir ; 100 si absent.',
      en: 'Number of partners the resource can serve; 100 if absent.',
    },
  },
} as const;

const PARTNERS = { partenaires: { fr: 'partenaires', en: 'partners' } };
const HALF_A_CENT = 0.005;

function partners(args: Args<typeof params>): number | CellError {
  const { couts_fixes, cout_variable, usage_par_partenaire, prix_location, coordination, maximum } = args;
  const alone = prix_location * usage_par_partenaire;
  const costWith = (count: number): number => couts_fixes / count + cout_variable * usage_par_partenaire + coordination;
  const suffices = (count: number): boolean => costWith(count) <= alone + HALF_A_CENT;
  const room = alone + HALF_A_CENT - cout_variable * usage_par_partenaire - coordination;
  if (couts_fixes < 0 && room < 0) {
    const most = Math.floor(couts_fixes / room + 1e-9);
    if (most < maximum) return mostUnderGrant(most, costWith, alone);
  }
  if (room > 0) {
    // The division gives the count but for rounding: one step either way settles it.
    const near = Math.min(Math.max(1, Math.ceil(couts_fixes / room)), maximum);
    for (const count of [near - 1, near, near + 1]) {
      if (count >= 1 && count <= maximum && suffices(count)) return count;
    }
  } else if (suffices(1)) return 1;
  const least = costWith(maximum);
  const s = maximum > 1 ? 's' : '';
  return unreachable(
    `Même à ${formatNumber(maximum, 'fr')} partenaire${s}, chacun paierait ${formatMoney(least, 'fr')} par an contre ${formatMoney(alone, 'fr')} en location. Réduisez les coûts, ou louez.`,
    `Even with ${formatNumber(maximum, 'en')} partner${s}, each would pay ${formatMoney(least, 'en')} a year against ${formatMoney(alone, 'en')} when renting. Lower the costs, or rent.`,
  );
}

/** A grant above the fixed costs is worth less to each as they are more, and each use costs more than renting. */
function mostUnderGrant(most: number, costWith: (count: number) => number, alone: number): CellError {
  const rented = { fr: formatMoney(alone, 'fr'), en: formatMoney(alone, 'en') };
  const next = { fr: formatMoney(costWith(most + 1), 'fr'), en: formatMoney(costWith(most + 1), 'en') };
  const count = { fr: formatNumber(most + 1, 'fr'), en: formatNumber(most + 1, 'en') };
  const s = most + 1 > 1 ? 's' : '';
  const limit =
    most > 0
      ? {
          fr: `Les subventions suffisent pour au plus ${formatNumber(most, 'fr')} partenaire${most > 1 ? 's' : ''}`,
          en: `Grants suffice for at most ${formatNumber(most, 'en')} partner${most > 1 ? 's' : ''}`,
        }
      : { fr: 'Les subventions ne suffisent pour personne', en: 'Grants suffice for nobody' };
  return unreachable(
    `Il n’y a pas de seuil : un usage coûte plus que la location. ${limit.fr} ; à ${count.fr} partenaire${s}, chacun paierait ${next.fr} par an contre ${rented.fr} en location. Limitez le nombre de partenaires, ou louez.`,
    `There is no threshold: a use costs more than renting. ${limit.en}; with ${count.en} partner${s}, each would pay ${next.en} a year against ${rented.en} when renting. Limit the number of partners, or rent.`,
  );
}

export const seuilpartenaires = defineFunction({
  id: 'SEUILPARTENAIRES',
  family: 'breakeven',
  summary: {
    fr: 'Nombre de partenaires à partir duquel acheter ensemble coûte à chacun moins que louer.',
    en: 'Number of partners from which buying together costs each one less than renting.',
  },
  notes: [
    {
      fr: 'Le plus petit nombre entier k tel que coûts_fixes ÷ k + coût_variable × usage + coordination ≤ prix_location × usage, à un demi-cent près.',
      en: 'The smallest whole k such that fixed_costs ÷ k + variable_cost × use + coordination ≤ rental_price × use, within half a cent.',
    },
    {
      fr: 'Si une subvention dépasse les coûts fixes et que l’usage coûte plus que la location, elle ne suffit que jusqu’à un certain nombre de partenaires : la cellule affiche #N/A et la phrase le donne.',
      en: 'When a grant exceeds the fixed costs and use costs more than renting, it suffices up to a certain number of partners only: the cell shows #N/A and the sentence gives it.',
    },
  ],
  source: {
    fr: `${GUIDE.fr} (achat à plusieurs) ; ${FARM_MACHINERY.fr}`,
    en: `${GUIDE.en} (buying together); ${FARM_MACHINERY.en}`,
  },
  asked: {
    fr: 'combien de partenaires, nombre de partenaires, combien de membres, être assez nombreux, trouver d’autres partenaires, à combien, combien d’organismes, combien de groupes, combien devons-nous être, plus on est nombreux moins c’est cher',
    en: 'how many partners, number of partners, how many members, enough partners, find more partners, how many groups, how many organizations, how many of us, afford it together, fewest members, cheaper with more members',
  },
  params,
  result: { kind: 'value', unit: 'count', label: { fr: 'Nombre de partenaires', en: 'Number of partners' } },
  examples: [
    // 1 000 ÷ k + 4 × 20 ≤ 21 × 20: 1 000 ÷ k ≤ 340, k = 3.
    { args: [1000, 4, 20, 21], result: 3 },
    // 40 $ of coordination each: 1 000 ÷ k ≤ 300, k = 4.
    { args: [1000, 4, 20, 21, 40], result: 4 },
  ],
  run: partners,
  explain: (args) => {
    const count = partners(args);
    if (count instanceof CellError) return count;
    const cost = (k: number) => ({
      label: {
        fr: `Coût de chacun à ${formatNumber(k, 'fr')} partenaire${k > 1 ? 's' : ''}`,
        en: `Cost to each with ${formatNumber(k, 'en')} partner${k > 1 ? 's' : ''}`,
      },
      formula: 'couts_fixes ÷ partenaires + cout_variable × usage_par_partenaire + coordination',
      values: { partenaires: k },
      names: PARTNERS,
      unit: 'money' as const,
    });
    return [
      {
        label: { fr: 'Coût de chacun en location', en: 'Cost to each when renting' },
        formula: 'prix_location × usage_par_partenaire',
        unit: 'money' as const,
      },
      ...(count > 1 ? [cost(count - 1)] : []),
      cost(count),
      {
        label: {
          fr: 'Nombre de partenaires : le premier qui suffit',
          en: 'Number of partners: the first that suffices',
        },
        formula: 'partenaires',
        values: { partenaires: count },
        names: PARTNERS,
        unit: 'count' as const,
      },
    ];
  },
});
