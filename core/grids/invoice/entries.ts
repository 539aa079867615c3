import {
  asWord,
  choice,
  countByName,
  date,
  foundByName,
  PARTNER,
  quantity,
  same,
  t,
  table,
  text,
  time,
  unless,
} from '../language';
import type { Example } from '../language/define';
import { plainValue } from '../language/fill';
import { LOG_EXAMPLES } from '../log/uses';
import { STATUSES } from '../log/words';

const FIELDS = ['partner', 'resource', 'date', 'start', 'lastDay', 'end', 'quantity', 'status'];

export const ENTRY_ROWS = 36;

/** The log's example, less what only the log needs. */
const entryOf = (row: Readonly<Record<string, Example>>): Record<string, Example> => {
  const entry: Record<string, Example> = {};
  for (const field of FIELDS) {
    const value = row[field];
    if (value !== undefined) entry[field === 'resource' ? 'item' : field] = plainValue(value);
  }
  return entry;
};

/** Its place among the rows. */
const RANK = 'ROW()-ROW({entries.partner.header})';

/**
 * What the row of the same rank says in the log, whatever comes, goes or moves there: a row taken up by its address would keep the
 * rows of the log as they are, and a booking inserted among them would be invoiced to nobody.
 */
const inLog = (column: string): string => {
  const log = `{log!log.${column}}`;
  return `=IF(${RANK}>ROWS(${log}),"",IF(INDEX(${log},${RANK})="","",INDEX(${log},${RANK})))`;
};

export const entriesTable = table('entries', t('Ce qui est facturé', 'What is invoiced'), {
  help: t(
    'Recopiez ici le journal des utilisations ; dans le Dossier complet, il suit tout seul la feuille du journal. Sans quantité, un prix à l’heure, à la demi-heure, à la journée ou à la semaine compte le temps de début à fin ; une quantité donnée l’emporte. Un client en jaune n’est pas parmi les clients, ou y est écrit autrement : il paie le tarif « autre ».',
    'Copy the log of uses here; in the complete file, it follows the sheet of the log by itself. Without a quantity, a price by the hour, half hour, day or week counts the time from start to end; a quantity that is given wins. A customer in yellow is not among the customers, or is written otherwise there: it pays the “other” rate.',
  ),
  rows: ENTRY_ROWS,
  columns: [
    choice('partner', PARTNER, { choicesFrom: 'partners.name', follows: inLog('partner') }),
    text('item', t('Article', 'Item'), { follows: inLog('resource') }),
    date('date', same('Date'), { follows: inLog('date') }),
    time('start', t('Heure de début', 'Start time'), { follows: inLog('start') }),
    date('lastDay', t('Date de fin', 'End date'), { follows: inLog('lastDay') }).note(
      'Seulement si la réservation finit un autre jour.',
      'Only when the booking ends on another day.',
    ),
    time('end', t('Heure de fin', 'End time'), { follows: inLog('end') }),
    quantity('quantity', t('Quantité', 'Quantity'), { decimals: 1, most: 4, min: -1, follows: inLog('quantity') }).note(
      'Vide : le temps de début à fin, si l’unité du prix est de temps. Négative : un crédit.',
      'Blank: the time from start to end, when the unit of the price is one of time. Negative: a credit.',
    ),
    choice('status', t('Statut', 'Status'), { choices: STATUSES, follows: inLog('status') }),
    text('resource', t('Ressource', 'Resource'), {
      isSmall: true,
      formula: unless(
        ['{partner}=""', '{item}=""'],
        `${asWord('{item}')}&", "&IF(${countByName('{partners.name}', '{partner}', '({partners.rate}={member})')}>0,{member},{other})`,
      ),
    }),
    text('unit', t('Unité du prix', 'Unit of the price'), {
      formula: unless(
        '{resource}=""',
        `IFERROR(${foundByName('{prices.resource}', '{resource}', '{prices.unit}')}&"","")`,
      ),
    }),
  ],
  examples: LOG_EXAMPLES.map(entryOf),
});
