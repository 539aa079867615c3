/**
 * What is a use, for all who count them, as the invoice does: a row of the log with a quantity, or with times that follow each
 * other. A credit is none, nor what was cancelled, nor a booking that nobody came to. Factors of a SUMPRODUCT over the rows;
 * `sheet` is what goes before the names of columns, the words `cancelled` and `noShow` are the template's.
 */
import { isBackwards } from './times';

const isQuantity = (sheet: string, sign: '<' | '>'): string =>
  `ISNUMBER({${sheet}log.quantity})*({${sheet}log.quantity}${sign}0)`;
const isTimed = (sheet: string): string =>
  `ISNUMBER({${sheet}log.start})*ISNUMBER({${sheet}log.end})*(1-${isBackwards(`${sheet}log.`)})`;
const isHeld = (sheet: string): readonly string[] => [
  `({${sheet}log.status}<>{cancelled})`,
  `({${sheet}log.status}<>{noShow})`,
];

/** On any day. */
export const isUse = (sheet = ''): readonly string[] => [
  ...isHeld(sheet),
  `(${isQuantity(sheet, '>')}+(1-${isQuantity(sheet, '<')})*${isTimed(sheet)}>0)`,
];

/** In the period that the log looks at: that of its hours. */
export const isUseOfPeriod = (sheet = ''): readonly string[] => [
  ...isUse(sheet),
  `({${sheet}log.date}>=IF({${sheet}logFrom}="",0,{${sheet}logFrom}))`,
  `({${sheet}log.date}<=IF({${sheet}logTo}="",2958465,{${sheet}logTo}))`,
];

/** Times are said, and cannot be counted: an end before its start, or one without the other. */
export const isMistimed = (): string =>
  [...isHeld(''), '(LEN({log.start})+LEN({log.end})>0)', '(LEN({log.quantity})=0)', `(1-${isTimed('')})`].join('*');
