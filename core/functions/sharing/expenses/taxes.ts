/** An amount beside its taxes and a total: what was paid is the total, where they add up to it. */

import { quoted } from '../../../declare/place';
import { type CellError, refuse } from '../../../values/cell';
import { formatMoney } from '../../../values/format';
import { CENT, wholeSteps } from '../../../values/money';
import { inLanguage, same, type Text } from '../../../values/text';

const compared = { kind: 'number', unit: 'money', optional: true, compared: true } as const;
const tax = (label: Text, headers: readonly string[]) =>
  ({
    ...compared,
    label,
    text: { fr: 'Taxe de la dépense ; comparée à son total.', en: 'Tax of the expense; compared with its total.' },
    headers,
  }) as const;

export const taxColumns = {
  tps: tax({ fr: 'TPS', en: 'GST' }, ['TPS (5 %)', 'TVH', 'HST', 'TPS/TVH']),
  tvq: tax({ fr: 'TVQ', en: 'QST' }, ['TVQ (9,975 %)', 'PST']),
  taxes: tax(same('taxes'), ['taxe', 'tax', 'TPS et TVQ', 'TPS + TVQ', 'TPS/TVQ', 'GST/QST', 'GST and QST']),
  pourboire: tax({ fr: 'pourboire', en: 'tip' }, ['pourboires', 'tips', 'gratuity']),
  total: {
    ...compared,
    label: same('total'),
    text: {
      fr: 'Ce qui a été payé, taxes comprises ; lu quand montant et taxes le font.',
      en: 'What was paid, taxes included; read when the amount and the taxes make it.',
    },
    headers: [
      ...['total payé', 'total taxes incluses', 'total avec taxes', 'total ttc', 'grand total', 'total facture'],
      ...['total paid', 'total with taxes', 'total with tax', 'total incl taxes', 'montant total', 'total amount'],
    ],
  },
} as const;

interface Taxed {
  readonly montant: number;
  readonly tps?: number | undefined;
  readonly tvq?: number | undefined;
  readonly taxes?: number | undefined;
  readonly pourboire?: number | undefined;
  readonly total?: number | undefined;
  readonly headings?: Readonly<Record<string, string>>;
  readonly where: Text;
}

/** Each row with what was paid as its amount. Desktop Excel passes a blank as 0: a total of 0 says nothing. */
export function paidWithTaxes<Row extends Taxed>(rows: readonly Row[]): readonly Row[] | CellError {
  const paid: Row[] = [];
  for (const row of rows) {
    const { montant: amount, total } = row;
    if (total === undefined || total === 0 || areOne(total, amount)) {
      paid.push(row);
      continue;
    }
    const taxes = row.taxes ?? (row.tps ?? 0) + (row.tvq ?? 0);
    if (!areOne(amount + taxes, total) && !areOne(amount + taxes + (row.pourboire ?? 0), total)) {
      return whichWasPaid(row, amount, total);
    }
    paid.push({ ...row, montant: total });
  }
  return paid;
}

const areOne = (a: number, b: number): boolean => wholeSteps(a, CENT) === wholeSteps(b, CENT);

function whichWasPaid({ where, headings }: Taxed, amount: number, total: number): CellError {
  const header = (language: 'fr' | 'en'): string => quoted(headings?.total ?? 'total', language);
  return refuse(
    `dépenses (${inLanguage(where, 'fr')}) : le montant est ${formatMoney(amount, 'fr')}, et ${header('fr')} dit ${formatMoney(total, 'fr')}. Écrivez sous « montant » ce qui a été payé, et laissez l’autre colonne hors de la plage.`,
    `expenses (${inLanguage(where, 'en')}): the amount is ${formatMoney(amount, 'en')}, and ${header('en')} says ${formatMoney(total, 'en')}. Enter under “amount” what was paid, and leave the other column out of the range.`,
  ).of('depenses');
}
