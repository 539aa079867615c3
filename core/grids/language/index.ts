export { answer, BLANK, chart, given, heading, inputs, line, lines, prose, question, table, total } from './blocks';
export { choice, count, date, money, quantity, share, text, time } from './contents';
export { unless, when } from './guards';
export { across, at, bad, band, defineTemplate, good, newPage, warning } from './page';
export * from './words';
