import { blankIsNotZero } from '../../declare/blank-note';
import { type Answer, defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import type { Step } from '../../declare/step';
import { formatMoney } from '../../values/format';
import { amountOf, CENT, tooManySteps, wholeSteps } from '../../values/money';
import { same, type Text } from '../../values/text';
import { roundedStep } from '../sharing/shared/part-steps';
import { GST, priceBehind, QST, REVENU_QUEBEC, type Taxed, taxRates } from './taxes/gst-qst';

const params = {
  total: {
    ...anyDollars,
    label: same('total'),
    text: {
      fr: 'Total payé, taxes comprises, en dollars ; négatif pour un crédit.',
      en: 'Total paid, taxes included, in dollars; negative for a credit.',
    },
  },
  ...taxRates,
} as const;

type Given = Args<typeof params>;

const PRICE: Text = { fr: 'Prix avant taxes', en: 'Price before taxes' };
const GAP: Text = { fr: 'Écart', en: 'Gap' };

const dollars = (cents: number): number => amountOf(cents, CENT);
const priceOf = ({ total, tps, tvq }: Given): Taxed => priceBehind(wholeSteps(total, CENT), tps, tvq);

/** No price in cents gives this total: what the nearest one gives, and the cent between the two. */
function gapInWords(asked: number, found: number): Text {
  const money = (cents: number, language: 'fr' | 'en'): string => formatMoney(dollars(cents), language);
  const gap = Math.abs(asked) - Math.abs(found);
  const size = Math.abs(gap);
  return gap > 0
    ? {
        fr: `Aucun prix au cent ne donne ${money(asked, 'fr')} : le plus proche donne ${money(found, 'fr')}, et il reste ${money(size, 'fr')}.`,
        en: `No price in cents gives ${money(asked, 'en')}: the nearest gives ${money(found, 'en')}, which leaves ${money(size, 'en')}.`,
      }
    : {
        fr: `Aucun prix au cent ne donne ${money(asked, 'fr')} : le plus proche donne ${money(found, 'fr')}, soit ${money(size, 'fr')} de trop.`,
        en: `No price in cents gives ${money(asked, 'en')}: the nearest gives ${money(found, 'en')}, which is ${money(size, 'en')} too much.`,
      };
}

function steps(args: Given): Step[] {
  const { total, tps, tvq } = args;
  const { price, gst, qst, total: found } = priceOf(args);
  const asked = wholeSteps(total, CENT);
  const amount = dollars(price);
  return [
    roundedStep({ id: 'prix', label: PRICE, formula: 'total ÷ (1 + tps + tvq)' }, total / (1 + tps + tvq), amount),
    roundedStep(
      { id: 'montant_tps', label: GST, formula: 'prix × tps', short: { fr: 'montant de TPS', en: 'GST amount' } },
      amount * tps,
      dollars(gst),
    ),
    roundedStep(
      { id: 'montant_tvq', label: QST, formula: 'prix × tvq', short: { fr: 'montant de TVQ', en: 'QST amount' } },
      amount * tvq,
      dollars(qst),
    ),
    {
      id: 'total_obtenu',
      label: same('Total'),
      short: { fr: 'total obtenu', en: 'total obtained' },
      formula: 'prix + montant_tps + montant_tvq',
      unit: 'money',
    },
    ...(asked === found ? [] : [{ label: gapInWords(asked, found) }]),
    roundedStep({ label: GAP, formula: 'total − total_obtenu' }, total - dollars(found), dollars(asked - found)),
  ];
}

export const horstaxes = defineFunction({
  id: 'HORSTAXES',
  family: 'billing',
  summary: {
    fr: 'Prix avant taxes d’un total payé taxes comprises : le prix, la TPS et la TVQ, au cent près.',
    en: 'Price before taxes behind a total paid with taxes: the price, GST and QST, to the cent.',
  },
  notes: [
    {
      fr: 'Le prix donné est celui dont les taxes, arrondies chacune une seule fois comme dans TAXES, font le total. Tout le total doit être taxable : retirez d’abord un pourboire, une consigne ou un article non taxé.',
      en: 'The price given is the one whose taxes, each rounded once as in TAXES, make the total. The whole total must be taxable: first take off a tip, a deposit or an untaxed item.',
    },
    {
      fr: 'Si aucun prix au cent ne donne ce total, le plus proche est donné, et la ligne « Écart » montre le cent qui reste ; 0 quand tout concorde. Les taxes ont peut-être été calculées ligne par ligne : vérifiez la facture.',
      en: 'If no price in cents gives this total, the nearest one is given, and the line “Gap” shows the cent that is left; 0 when all agrees. The taxes may have been computed line by line: check the invoice.',
    },
    blankIsNotZero(taxRates.tps, taxRates.tvq),
  ],
  source: REVENU_QUEBEC,
  asked: {
    fr: 'taxes comprises, taxes incluses, prix hors taxes, enlever les taxes, retirer les taxes d’un total, retrouver le prix avant les taxes, montant sans taxes, enlever la TPS et la TVQ',
    en: 'taxes included, tax included, price without taxes, remove the taxes, take taxes off a total, price without sales tax, take off GST and QST',
  },
  params,
  result: {
    kind: 'table',
    label: { fr: 'Prix et taxes', en: 'Price and taxes' },
    columns: [{ header: { fr: 'élément', en: 'item' } }, { header: { fr: 'montant', en: 'amount' }, unit: 'money' }],
  },
  examples: [
    {
      args: [114.98],
      result: [
        ['élément', 'montant'],
        ['Prix avant taxes', 100],
        ['TPS', 5],
        ['TVQ', 9.98],
        ['Total', 114.98],
        ['Écart', 0],
      ],
      source: REVENU_QUEBEC,
    },
    // 17,39 + 0,8695 + 1,7346525 is 19,99 once rounded; 17,40 + 0,87 + 1,73565 is 20,01. No price gives 20,00.
    {
      args: [20],
      result: [
        ['élément', 'montant'],
        ['Prix avant taxes', 17.39],
        ['TPS', 0.87],
        ['TVQ', 1.73],
        ['Total', 19.99],
        ['Écart', 0.01],
        [
          'Aucun prix au cent ne donne 20,00\u00a0$\u00a0: le plus proche donne 19,99\u00a0$, et il reste 0,01\u00a0$.',
          '',
        ],
      ],
    },
  ],
  run: (args) => {
    const tooLarge = tooManySteps(params.total.label, [args.total], CENT);
    if (tooLarge) return tooLarge;
    const { price, gst, qst, total } = priceOf(args);
    const asked = wholeSteps(args.total, CENT);
    const rows: Answer[][] = [
      [PRICE, dollars(price)],
      [GST, dollars(gst)],
      [QST, dollars(qst)],
      [same('Total'), dollars(total)],
      [GAP, dollars(asked - total)],
    ];
    if (asked !== total) rows.push([gapInWords(asked, total), undefined]);
    return rows;
  },
  explain: (args) => steps(args),
});
