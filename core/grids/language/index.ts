/**
 * The language grids are written in. Everything is named: tracks, blocks, columns, inputs, lines. Nothing has an address; the
 * plan gives them theirs. A grid is a folder: `grid.ts` says what it is and where things stand, files beside it hold its blocks.
 *
 *   const costs = inputs('inputs', t('Les coûts', 'Costs'), [
 *     money('price', t('Prix', 'Price'), { unit: A_YEAR, name: t('prix', 'price'), example: 90 }).note('Avec taxes.', 'Taxed.'),
 *   ]);
 *   const partners = table('partners', t('Qui paie quoi', 'Who pays what'), {
 *     columns: [text('name', PARTNER), quantity('key', t('Clé', 'Key')), money('due', t('À payer', 'To pay'), { spill: … })],
 *     rows: 8,
 *     examples: [[WORKSHOP, 16], [SCHOOL, 8]],          the columns filled in by hand, in their order
 *     totals: { sum: ['key', 'due'] },
 *   });
 *   const result = lines('result', t('Le résultat', 'Outcome'), {
 *     columns: [money('amount'), text('unit')],
 *     lines: [
 *       line('each', t('Chacun', 'Each one'), [when('{partners.key.total}>0', '{price}/{partners.key.total}'), A_YEAR]),
 *       total('left', t('Non réparti', 'Not shared'), ['={price}-{partners.due.total}', BLANK]),
 *     ],                                              a cell a column: one too many or too few does not compile
 *   });
 *   export const example = defineTemplate({
 *     …
 *     after: 'costs',                                   where it stands in the gallery
 *     tracks: { left: [190, 90, 80], gap: 16, right: [185, 95, 95] },
 *     bands: [band(at('left', costs, result), at('right', partners))],
 *     conditions: [warning('result.left.amount', '=ABS({cell})>0.05')],
 *   });
 *
 * Formulas are written once, in English with commas, with {holes} for what they point to:
 *
 *   {price}               an input, by its name in the workbook
 *   {partners.share}      a whole column of a table, prepared rows included: a row inserted inside is taken in
 *   {partners.share.total} the totals row of that column
 *   {costs.tuneUp.real}   one cell of a block of lines
 *   {costs.real}          a column of a block of lines, without its total lines
 *   {partners.parts:partners.heads} the columns of a table from one to another
 *   {partners.parts.header} the header cell of a column; {partners.parts.3} its third row
 *   {log.withHeaders}     a whole table under its row of headers, for functions that find columns by their names
 *   {agenda.1}            a column of an answer, counted from 1, without its header
 *   {split!partners.due.total} anything of another grid of the same file
 *   {partners.cap?}       the same cells, those left blank given as "": see below
 *   {pools}               all the cells of a block of inputs, one under another
 *   {yes}                 one of the grid's words, in the language of the sheet
 *   {share}               in the formula of a row: the cell of that column in the same row
 *
 * Some desktop Excels hand a blank cell to our functions as 0, which is a cap of nought, an event more, a partner who
 * would pay nothing alone. With « ? » the cell is read through IF(cell="","",cell): a blank stays « not given »
 * everywhere. Written so whatever of what our functions read may be left blank.
 */
export { answer, BLANK, chart, given, heading, inputs, line, lines, prose, question, table, total } from './blocks';
export { HIGHEST_RATE, HIGHEST_REPAIR_FACTOR, LONGEST_LIFE, MOST_LOST } from './bounds';
export {
  asWord,
  countByName,
  foundByName,
  isNamed,
  namesMissing,
  namesTwice,
  saysSame,
  sumByName,
  sumsAmong,
  timesAmong,
} from './by-name';
export { choice, count, date, money, quantity, share, text, time } from './contents';
export { centsOf, everyoneGains, inCents, orNought, tried, unless, when } from './guards';
export {
  across,
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  good,
  labelled,
  missing,
  newPage,
  small,
  warning,
  yesOrNo,
} from './page';
export * from './words';
