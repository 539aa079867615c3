import type { Text } from '../../values/text';
import { same, t } from '../language';
import type { Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

/** Not a partner: pays the price of others. */
export const CUSTOMER = same('Ébénisterie Morin');
export const PLANER = t('Planeur', 'Planer');
export const ASSEMBLY = t('Aire d’assemblage', 'Assembly bay');
export const FINISHING = t('Cabine de finition', 'Finishing booth');

/** As FACTURE, OCCUPATION and CONFLITS read them. */
export const STATUS = {
  done: t('Fait', 'Done'),
  cancelled: t('Annulé', 'Cancelled'),
  noShow: t('Absence', 'No-show'),
  late: t('Retard', 'Late'),
} as const satisfies Record<string, Text>;

export const STATUSES: readonly Text[] = [STATUS.done, STATUS.cancelled, STATUS.noShow, STATUS.late];
export const SANDING = t('Bandes abrasives', 'Sanding belts');
export const GLUE = t('Colle (litres)', 'Glue (litres)');
export const OIL = t('Huile de finition (litres)', 'Finishing oil (litres)');
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
const { done, cancelled, noShow, late } = STATUS;

/** First quarter of 2027, then what is booked for April. A use of the planer lasts five hours, as in the guide. */
export const LOG_EXAMPLES: readonly Row[] = [
  taking(use(WORKSHOP, PLANER, ['2027-01-12', '08:00', '13:00', 1], done), SANDING, 8),
  taking(use(RIVES, PLANER, ['2027-01-19', '13:00', '18:00', 1], done), SANDING, 6),
  taking(use(WORKSHOP, ASSEMBLY, ['2027-01-21', '09:00', '12:00'], done), GLUE, 3),
  taking(use(SCHOOL, PLANER, ['2027-01-26', '08:00', '13:00', 1], done), SANDING, 7),
  noted(
    use(ESCALE, PLANER, ['2027-02-02', '13:00', '18:00', 1], noShow),
    t('Personne ne s’est présenté', 'Nobody came'),
  ),
  taking(use(WORKSHOP, PLANER, ['2027-02-09', '08:00', '13:00', 1], done), SANDING, 8),
  taking(
    use(RIVES, PLANER, ['2027-02-16', '13:00', '18:00', 1], late),
    OIL,
    2.5,
    t('Clés rendues le lendemain', 'Keys returned the next day'),
  ),
  noted(use(SCHOOL, ASSEMBLY, ['2027-02-18', '09:00', '12:00'], cancelled), t('Journée de tempête', 'Snow day')),
  taking(use(WORKSHOP, PLANER, ['2027-03-02', '08:00', '13:00', 1], done), GLUE, 4.2),
  taking(use(ESCALE, PLANER, ['2027-03-06', '09:00', '14:00', 1], done), SANDING, 5),
  taking(use(CUSTOMER, PLANER, ['2027-03-11', '13:00', '18:00', 1], done), SANDING, 4),
  taking(use(SCHOOL, ASSEMBLY, ['2027-03-18', '13:00', '17:00'], done), OIL, 2),
  use(RIVES, PLANER, ['2027-04-06', '09:00', '14:00', 1]),
  noted(
    use(SCHOOL, PLANER, ['2027-04-06', '13:00', '18:00', 1]),
    t('À replacer : le planeur est pris jusqu’à 14 h', 'To be moved: the planer is taken until 2 p.m.'),
  ),
];
