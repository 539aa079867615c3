import { defineFunction } from '../../declare/define';
import { anyDollars, optionalZero } from '../../declare/params';
import { FARM_MACHINERY } from '../../declare/sources';
import { type CellError, unreachable } from '../../values/cell';
import { formatFigure, formatMoney } from '../../values/format';
import { same } from '../../values/text';
import { COVERED, noPositiveMargin, rentalPrice, variableCost } from './shared/breakeven';

/** A grant pays more than the fixed costs, while each unit costs more than renting it: owning wins up to a volume only. */
function dearerBeyond(fixed: number, rented: number, owned: number): CellError | undefined {
  if (owned <= rented * (1 + 1e-12)) return undefined;
  const most = fixed === 0 ? 0 : fixed / (rented - owned);
  return unreachable(
    `Acheter ne coûte moins cher que jusqu’à ${formatFigure(most, 'fr')} unités par an : une unité revient à ${formatMoney(owned, 'fr')} en possédant et à ${formatMoney(rented, 'fr')} en louant. Au-delà, louez.`,
    `Buying costs less up to ${formatFigure(most, 'en')} units a year only: a unit comes to ${formatMoney(owned, 'en')} when owning and ${formatMoney(rented, 'en')} when renting. Beyond, rent.`,
  );
}

const neverCheaper = (rented: number, owned: number): CellError =>
  unreachable(
    `Acheter ne coûte jamais moins cher : une unité revient à ${formatMoney(owned, 'fr')} en possédant et à ${formatMoney(rented, 'fr')} en louant. Louez, ou vérifiez ces deux montants.`,
    `Buying never costs less: a unit comes to ${formatMoney(owned, 'en')} when owning and ${formatMoney(rented, 'en')} when renting. Rent, or check these two amounts.`,
  );

export const seuilachat = defineFunction({
  id: 'SEUILACHAT',
  family: 'breakeven',
  summary: {
    fr: 'Usage annuel à partir duquel posséder la ressource coûte moins cher que la louer.',
    en: 'Yearly use from which owning the resource costs less than renting it.',
  },
  formula: 'couts_fixes ÷ (prix_location + gain − cout_variable)',
  source: FARM_MACHINERY,
  asked: {
    fr: 'louer ou acheter, acheter ou louer, vaut-il mieux louer, location, quand acheter, achat, le moins cher entre acheter et louer, un camion à nous, à combien de kilomètres, vaut la peine d’acheter',
    en: 'rent or buy, buy or rent, lease, is it better to rent, when to buy, own, cheapest between buying and renting, buying or renting, buying pays off, how many kilometres, worth buying',
  },
  params: {
    couts_fixes: {
      ...anyDollars,
      label: { fr: 'coûts_fixes', en: 'fixed_costs' },
      text: {
        fr: 'Coûts fixes d’une année de possession, en dollars.',
        en: 'Fixed costs of a year of ownership, in dollars.',
      },
    },
    cout_variable: variableCost,
    prix_location: rentalPrice,
    gain: {
      ...anyDollars,
      ...optionalZero,
      label: same('gain'),
      text: {
        fr: 'Avantage de posséder, par unité (la ressource est là quand il le faut) ; 0 si absent.',
        en: 'Advantage of owning, per unit (the resource is there when needed); 0 if absent.',
      },
    },
  },
  result: {
    kind: 'value',
    unit: 'quantity',
    label: { fr: 'Usage annuel à partir duquel acheter', en: 'Yearly use from which to buy' },
  },
  examples: [{ args: [1000, 4, 21], result: 58.8235, within: 0.00005, source: FARM_MACHINERY }],
  steps: [
    { when: COVERED, label: { fr: 'Usage annuel : rien à couvrir', en: 'Yearly use: nothing to cover' }, formula: '0' },
    {
      id: 'economie',
      unless: COVERED,
      label: { fr: 'Économie sur une unité', en: 'Saved on a unit' },
      formula: 'prix_location + gain − cout_variable',
      unit: 'money',
    },
    { unless: COVERED, formula: 'couts_fixes ÷ economie' },
  ],
  refusals: [
    {
      when: COVERED,
      say: ({ couts_fixes, cout_variable, prix_location, gain }) =>
        dearerBeyond(couts_fixes, prix_location + gain, cout_variable),
    },
    {
      unless: COVERED,
      when: noPositiveMargin('economie', 'prix_location'),
      say: ({ cout_variable, prix_location, gain }) => neverCheaper(prix_location + gain, cout_variable),
    },
  ],
});
