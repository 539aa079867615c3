/** Columns that a log may hold, that no function reads, and that would change what a use costs: never passed over. */

import { readMark } from '../../call/choices';
import { quoted } from '../../declare/place';
import { type CellError, refuse } from '../../values/cell';
import { withDollarSign } from '../../values/currency';
import { inLanguage, type Text } from '../../values/text';
import { PER_YEAR, unitIn } from '../../values/units';
import { saysNothing } from './amounts-in-log';

const word = { kind: 'text', optional: true, compared: true } as const;

export const currencyColumn = {
  ...word,
  label: { fr: 'devise', en: 'currency' },
  text: {
    fr: 'Devise de la ligne ; seuls les dollars canadiens sont lus.',
    en: 'Currency of the row; Canadian dollars only.',
  },
  headers: ['monnaie'],
} as const;

export const contradictingColumns = {
  pause: {
    ...word,
    label: { fr: 'pause', en: 'break' },
    text: {
      fr: 'Temps à retrancher ; refusé, car il n’est pas lu.',
      en: 'Time to take off; refused, for it is not read.',
    },
    headers: [
      ...['pauses', 'temps de pause', 'break time', 'breaks', 'dîner (h)', 'dîner (min)', 'souper (h)', 'pause dîner'],
      ...['pause repas', 'heure de dîner', 'lunch break', 'lunch (h)', 'lunch (min)', 'lunch time', 'dinner break'],
      ...['meal break', 'unpaid break', 'coffee break', 'pause non payée'],
    ],
    units: ['h', 'heure', 'hour', 'min', 'minute'],
  },
  rabais: {
    ...word,
    label: { fr: 'rabais', en: 'discount' },
    text: {
      fr: 'Rabais de la ligne ; refusé, car il n’est pas lu.',
      en: 'Discount of the row; refused, for it is not read.',
    },
    begins: ['rabais', 'escompte', 'réduction', 'discount'],
    headers: ['remise', 'escompte', 'réduction', 'rebate', 'reduction'],
    units: ['$', '%'],
  },
  gratuit: {
    ...word,
    label: { fr: 'gratuit', en: 'free' },
    text: {
      fr: 'Ligne qui ne se facture pas ; refusée, car cette colonne n’est pas lue.',
      en: 'Row that is not invoiced; refused, for this column is not read.',
    },
    begins: ['gratuit', 'exempté'],
    headers: [
      ...['gratuite', 'gratuité', 'sans frais', 'non facturable', 'non facturé', 'exonéré', 'exempté', 'offert'],
      ...['free of charge', 'no charge', 'not billable', 'non billable', 'waived', 'complimentary'],
    ],
  },
  a_facturer: {
    ...word,
    label: { fr: 'à facturer', en: 'to invoice' },
    text: {
      fr: 'Ligne qui se facture ; « non » est refusé, car cette colonne n’est pas lue.',
      en: 'Row that is invoiced; “no” is refused, for this column is not read.',
    },
    headers: ['facturable', 'billable', 'to bill', 'chargeable'],
  },
  present: {
    ...word,
    label: { fr: 'présent', en: 'present' },
    text: {
      fr: 'Venue de la personne ; « non » est refusé, car c’est une absence.',
      en: 'Whether the person came; “no” is refused, for it is a no-show.',
    },
    headers: ['présente', 'présence', 'venu', 'venue', 'attended', 'showed up', 'attendance'],
  },
  devise: currencyColumn,
  unite_quantite: {
    ...word,
    label: { fr: 'unité', en: 'unit' },
    text: {
      fr: 'Unité de la quantité ; comparée à celle du prix.',
      en: 'Unit of the quantity; compared with that of the price.',
    },
    headers: ['unité de mesure', 'unit of measure'],
  },
} as const;

export const PAUSE = { pause: contradictingColumns.pause } as const;

interface Contradicting {
  readonly pause?: string | undefined;
  readonly rabais?: string | undefined;
  readonly gratuit?: string | undefined;
  readonly a_facturer?: string | undefined;
  readonly present?: string | undefined;
  readonly devise?: string | undefined;
  readonly unite_quantite?: string | undefined;
  readonly where: Text;
}
type Named = 'pause' | 'rabais' | 'gratuit' | 'a_facturer' | 'present';

/** Time that its row would take off, from times that are counted whole. */
export const pauseRefusal = (row: Contradicting): CellError | undefined =>
  row.pause === undefined ? undefined : notRead('pause', row.pause, row.where);

/** A discount, a row that is not to be invoiced, or another currency. */
export function priceRefusal(row: Contradicting): CellError | undefined {
  if (row.rabais !== undefined && !saysNothing(row.rabais)) return notRead('rabais', row.rabais, row.where);
  if (row.gratuit !== undefined && readMark(contradictingColumns.gratuit.label, row.gratuit) !== false) {
    return notRead('gratuit', row.gratuit, row.where);
  }
  if (row.a_facturer !== undefined && readMark(contradictingColumns.a_facturer.label, row.a_facturer) !== true) {
    return notRead('a_facturer', row.a_facturer, row.where);
  }
  if (row.present !== undefined && readMark(contradictingColumns.present.label, row.present) === false) {
    return notRead('present', row.present, row.where);
  }
  return otherCurrency(row.devise, row.where, { fr: 'journal', en: 'log' })?.of('journal');
}

export function otherCurrency(found: string | undefined, where: Text, table: Text): CellError | undefined {
  if (found === undefined || withDollarSign(found.trim()) === '$') return undefined;
  return refuse(
    `devise (${table.fr}, ${inLanguage(where, 'fr')}) : ${quoted(found, 'fr')} n’est pas le dollar canadien. Écrivez le montant de cette ligne en dollars canadiens, et CAD comme devise.`,
    `currency (${table.en}, ${inLanguage(where, 'en')}): ${quoted(found, 'en')} is not the Canadian dollar. Enter the amount of this row in Canadian dollars, and CAD as the currency.`,
  );
}

/** « 3 jours » where the price is that of an hour. */
export function unitRefusal(
  { unite_quantite: found, where }: Contradicting,
  unit: string | undefined,
): CellError | undefined {
  const priced = unit ?? 'heure';
  if (found === undefined || unitIn(found) === unitIn(priced)) return undefined;
  // A price without a unit is that of an hour where time is counted; of what the log says, otherwise.
  if (unit === undefined && !PER_YEAR.has(unitIn(found)) && !/^min/i.test(found)) return undefined;
  return refuse(
    `unité (journal, ${inLanguage(where, 'fr')}) : ${quoted(found, 'fr')} n’est pas l’unité du prix, « ${priced} ». Écrivez la quantité dans l’unité du prix.`,
    `unit (log, ${inLanguage(where, 'en')}): ${quoted(found, 'en')} is not the unit of the price, “${unit ?? 'hour'}”. Enter the quantity in the unit of the price.`,
  ).of('journal');
}

function notRead(name: Named, found: string, where: Text): CellError {
  const { label } = contradictingColumns[name];
  return refuse(
    `${label.fr} (journal, ${inLanguage(where, 'fr')}) : ${quoted(found, 'fr')} changerait le résultat, et cette colonne n’est pas lue. Écrivez les heures, les quantités et les prix tels qu’ils comptent, « annulé » comme statut de ce qui ne se facture pas, et videz cette colonne ou laissez-la hors de la plage.`,
    `${label.en} (log, ${inLanguage(where, 'en')}): ${quoted(found, 'en')} would change the result, and this column is not read. Enter times, quantities and prices as they count, “cancelled” as the status of what is not invoiced, and clear this column or leave it out of the range.`,
  ).of('journal');
}
