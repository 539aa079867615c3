import { same, type Text } from '../../values/text';
import type { Example } from '../language/define';

/** The four partners of the worked example, always in this order. */
export const PARTNERS = {
  workshop: { fr: 'Atelier coopératif', en: 'Workshop co-operative' },
  reuse: { fr: 'Ressourcerie des Rives', en: 'Rives reuse centre' },
  school: { fr: 'École de métiers', en: 'Trade school' },
  youth: { fr: 'Maison de jeunes L’Escale', en: 'L’Escale youth centre' },
} as const satisfies Record<string, Text>;
/** Not a partner: pays the price of others. */
export const CUSTOMER: Text = same('Ébénisterie Morin');

export const PLANER: Text = { fr: 'Planeur', en: 'Planer' };
export const ASSEMBLY: Text = { fr: 'Aire d’assemblage', en: 'Assembly bay' };
export const FINISHING: Text = { fr: 'Cabine de finition', en: 'Finishing booth' };

/** As FACTURE, OCCUPATION and CONFLITS read them. */
export const STATUS = {
  done: { fr: 'Fait', en: 'Done' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
  noShow: { fr: 'Absence', en: 'No-show' },
  late: { fr: 'Retard', en: 'Late' },
} as const satisfies Record<string, Text>;
export const STATUSES: readonly Text[] = [STATUS.done, STATUS.cancelled, STATUS.noShow, STATUS.late];

export const SANDING: Text = { fr: 'Bandes abrasives', en: 'Sanding belts' };
export const GLUE: Text = { fr: 'Colle (litres)', en: 'Glue (litres)' };
export const OIL: Text = { fr: 'Huile de finition (litres)', en: 'Finishing oil (litres)' };

type Row = Readonly<Record<string, Example>>;
/** Without a quantity, for what is priced by the hour: its times tell. */
type Use = readonly [date: string, start: string, end: string, quantity?: number];

const use = (partner: Text, resource: Text, [date, start, end, quantity]: Use, status?: Text): Row => ({
  partner,
  resource,
  date,
  start,
  end,
  ...(quantity !== undefined && { quantity }),
  ...(status && { status }),
});
const taking = (row: Row, consumable: Text, taken: number, note?: Text): Row => ({
  ...row,
  consumable,
  taken,
  ...(note && { note }),
});
const noted = (row: Row, note: Text): Row => ({ ...row, note });

const { workshop, reuse, school, youth } = PARTNERS;
const { done, cancelled, noShow, late } = STATUS;

/** First quarter of 2027, then what is booked for April. A use of the planer lasts five hours, as in the guide. */
export const LOG_EXAMPLES: readonly Row[] = [
  taking(use(workshop, PLANER, ['2027-01-12', '08:00', '13:00', 1], done), SANDING, 8),
  taking(use(reuse, PLANER, ['2027-01-19', '13:00', '18:00', 1], done), SANDING, 6),
  taking(use(workshop, ASSEMBLY, ['2027-01-21', '09:00', '12:00'], done), GLUE, 3),
  taking(use(school, PLANER, ['2027-01-26', '08:00', '13:00', 1], done), SANDING, 7),
  noted(use(youth, PLANER, ['2027-02-02', '13:00', '18:00', 1], noShow), {
    fr: 'Personne ne s’est présenté',
    en: 'Nobody came',
  }),
  taking(use(workshop, PLANER, ['2027-02-09', '08:00', '13:00', 1], done), SANDING, 8),
  taking(use(reuse, PLANER, ['2027-02-16', '13:00', '18:00', 1], late), OIL, 2.5, {
    fr: 'Clés rendues le lendemain',
    en: 'Keys returned the next day',
  }),
  noted(use(school, ASSEMBLY, ['2027-02-18', '09:00', '12:00'], cancelled), {
    fr: 'Journée de tempête',
    en: 'Snow day',
  }),
  taking(use(workshop, PLANER, ['2027-03-02', '08:00', '13:00', 1], done), GLUE, 4.2),
  taking(use(youth, PLANER, ['2027-03-06', '09:00', '14:00', 1], done), SANDING, 5),
  taking(use(CUSTOMER, PLANER, ['2027-03-11', '13:00', '18:00', 1], done), SANDING, 4),
  taking(use(school, ASSEMBLY, ['2027-03-18', '13:00', '17:00'], done), OIL, 2),
  use(reuse, PLANER, ['2027-04-06', '09:00', '14:00', 1]),
  noted(use(school, PLANER, ['2027-04-06', '13:00', '18:00', 1]), {
    fr: 'À replacer : le planeur est pris jusqu’à 14 h',
    en: 'To be moved: the planer is taken until 2 p.m.',
  }),
];
