import { asWord, count, line, lines, namesMissing, t, timesAmong } from '../language';
import { isBackwards } from '../log/times';

const OF_TIME = ['hour', 'halfHour', 'day', 'week'];
const isSaid = (column: string): string => `(LEN({entries.${column}})>0)`;

const anySaid = (table: string, columns: readonly string[]): string =>
  `(${columns.map((column) => `LEN({${table}.${column}})`).join('+')}>0)`;

/** What comes after the period may wait, and what is cancelled is not invoiced. */
const IN_TIME = '({entries.date}<=IF({invoiceTo}="",2958465,{invoiceTo}))';
const IS_BILLED = `(1-${isSaid('date')}*(1-${IN_TIME}))*({entries.status}<>{cancelled})`;

/** A quantity of nought is none. */
const HAS_QUANTITY = 'ISNUMBER({entries.quantity})*({entries.quantity}<>0)';
const IS_OF_TIME = `(${OF_TIME.map((unit) => `({entries.unit}={${unit}})`).join('+')})`;

/** An end at nought, or that does not come after the start, is none. */
const HAS_TIMES = `ISNUMBER({entries.start})*ISNUMBER({entries.end})*({entries.end}>0)*(1-${isBackwards('entries.')})*(LEN({entries.quantity})=0)`;

/** A no-show is charged its fee: nothing is measured. */
const IS_MEASURED = `(${HAS_QUANTITY}+${IS_OF_TIME}*${HAS_TIMES}+({entries.status}={noShow})>0)`;

/** Rows of which something is said, in a table with the columns of the log. */
const areSaid = (table: string, item: string): string =>
  anySaid(table, ['partner', item, 'start', 'lastDay', 'end', 'quantity', 'status']);
export const saidRows = (table: string, item: string): string => `SUMPRODUCT(${areSaid(table, item)}*1)`;

/** Lines of which something is said, but not all. */
const INCOMPLETE = `SUMPRODUCT(${areSaid('entries', 'item')}*${IS_BILLED}*(${isSaid('partner')}*${isSaid('item')}*${isSaid('date')}*${IS_MEASURED}=0))`;

/** The same, for one line: neither a quantity nor, for a price by time, its times. */
export const isUnmeasured = `=AND(LEN({partner}&{item})>0,{status}<>{cancelled},{status}<>{noShow},OR({date}="",{invoiceTo}="",{date}<={invoiceTo}),OR(NOT(ISNUMBER({quantity})),N({quantity})=0),NOT(AND(LEN({quantity})=0,OR(${OF_TIME.map((unit) => `{unit}={${unit}}`).join(',')}),COUNT({start},{end})=2,N({end})>0,NOT(${isBackwards('')}))))`;

/** A line that says something, and not whose it is, or of what; what is cancelled is not invoiced. */
export const withoutName = (column: 'partner' | 'item'): string =>
  `=AND(LEN({${column}})=0,{status}<>{cancelled},LEN({partner})+LEN({item})+LEN({start})+LEN({end})+LEN({quantity})+LEN({status})>0)`;

const FIGURES = [
  ['amount', '>=0'],
  ['step', '>0'],
  ['minimum', '>0'],
  ['absence', '>=0'],
  ['late', '>=0'],
];

const isWrong = ([column, bound]: readonly string[]): string =>
  `(LEN({prices.${column}})>0)*(1-ISNUMBER({prices.${column}})*({prices.${column}}${bound}))`;

const HAS_NO_NAME = `(LEN({prices.resource})=0)*${anySaid('prices', ['unit', 'amount', 'step', 'minimum', 'absence', 'late'])}`;
/** The same, for one price. */
export const withoutItem =
  '=AND(LEN({item})=0,LEN({unit})+LEN({amount})+LEN({step})+LEN({minimum})+LEN({absence})+LEN({late})>0)';
const IS_TWICE = `(LEN({prices.resource})>0)*(${timesAmong('{prices.resource}', '{prices.resource}')}>1)`;

/** Prices that FACTURE could not read, or of which it could not tell which to take. */
const WRONG_PRICES = `SUM((${[HAS_NO_NAME, IS_TWICE, ...FIGURES.map(isWrong)].join('+')}>0)*1)`;

/** A partner renamed since would pay as an outsider: what is invoiced, not stopped, since others may be invoiced too. */
const STRANGERS = `SUM((LEN(${asWord('{entries.partner}')})>0)*(${timesAmong('{entries.partner}', '{partners.name}')}=0)*${IS_BILLED})`;

export const invoiceCheck = lines('check', t('À vérifier', 'To check'), {
  columns: [count('value')],
  lines: [
    line('missing', t('Lignes sans prix', 'Lines without a price'), [
      `=${namesMissing('{entries.resource}', '{prices.resource}')}`,
    ]).note(
      'Ajoutez à la liste de prix l’article et le tarif qui manquent : rien n’est facturé tant qu’il en reste.',
      'Add the missing item and rate to the price list: nothing is invoiced while any is left.',
    ),
    line('incomplete', t('Lignes incomplètes', 'Incomplete lines'), [`=${INCOMPLETE}`]).note(
      'Il y manque le client, l’article, la date ou la quantité ; pour un prix à l’heure, à la demi-heure, à la journée ou à la semaine, le début et la fin peuvent remplacer la quantité. Rien n’est facturé tant qu’il en reste.',
      'The customer, the item, the date or the quantity is missing; for a price by the hour, half hour, day or week, the start and the end may stand for the quantity. Nothing is invoiced while any is left.',
    ),
    line('left', t('Lignes du journal qui ne sont pas ici', 'Rows of the log not here'), [
      `=MAX(0,N({logRows})-${saidRows('entries', 'item')})`,
    ]).note(
      'Le journal compte plus de lignes que « Ce qui est facturé ». Insérez-y, au milieu, autant de lignes qu’il en manque ; dans un autre tableur que la page de Mutu, recopiez-y les formules de la ligne du dessus. Rien n’est facturé tant qu’il en manque.',
      'The log has more rows than “What is invoiced”. Insert there, in the middle, as many rows as are missing; in a spreadsheet other than Mutu’s own page, copy the formulas of the row above into them. Nothing is invoiced while any is missing.',
    ),
    line('period', t('Période à l’envers', 'Period reversed'), [
      '=IF(AND(COUNT({invoiceFrom},{invoiceTo})=2,N({invoiceTo})<N({invoiceFrom})),1,0)',
    ]).note(
      'La période finit avant de commencer : rien n’est facturé tant que ses dates ne sont pas corrigées.',
      'The period ends before it starts: nothing is invoiced until its dates are corrected.',
    ),
    line('prices', t('Prix à revoir', 'Prices to correct'), [`=${WRONG_PRICES}`]).note(
      'Lignes de la liste de prix sans article ou sans prix, données deux fois, ou dont un nombre est négatif, nul ou écrit en mots. Rien n’est facturé tant qu’il en reste.',
      'Rows of the price list without an item or a price, given twice, or with a number that is negative, nil or in words. Nothing is invoiced while any is left.',
    ),
    line('strangers', t('Lignes d’un client hors de la liste', 'Lines of a customer not listed'), [
      `=${STRANGERS}`,
    ]).note(
      'Le client n’est pas parmi « Les clients », ou y est écrit autrement, comme un partenaire renommé depuis : ces lignes, en jaune, sont facturées au tarif « autre ». Écrivez le même nom aux deux endroits, ou ajoutez le client.',
      'The customer is not among “The customers”, or is written otherwise there, as a partner renamed since: these lines, in yellow, are invoiced at the “other” rate. Write the same name in both places, or add the customer.',
    ),
  ],
});
