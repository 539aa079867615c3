/**
 * What a row of the log counts for, said once: the column « Usages comptés », which the log, the settlement and the budget add up.
 * `rows` is « log. » for all rows, nothing for the row of the formula.
 */
import { countByName } from '../language';
import { isBackwards } from './times';

const isQuantity = (rows: string, sign: '<' | '>'): string => `ISNUMBER({${rows}quantity})*({${rows}quantity}${sign}0)`;
const isTimed = (rows: string): string => `ISNUMBER({${rows}start})*ISNUMBER({${rows}end})*(1-${isBackwards(rows)})`;
const isHeld = (rows: string): string => `({${rows}status}<>{cancelled})*({${rows}status}<>{noShow})`;

/** With a quantity, or with times that follow each other; neither a credit, nor what was cancelled, nor what nobody came to. */
const isUse = (rows: string): string =>
  `${isHeld(rows)}*(${isQuantity(rows, '>')}+(1-${isQuantity(rows, '<')})*${isTimed(rows)}>0)`;

const IS_BY_USE = countByName('{resources.name}', '{resource}', '({resources.counts}={inUses})');

/** On any day: as many as the quantity says where it counts uses, as the invoice does; otherwise one. */
export const USES = `=IF(${isUse('')}=0,"",IF(${isQuantity('', '>')}*${IS_BY_USE}>0,{quantity},1))`;

/** In the period that the log looks at: that of its hours. */
export const inPeriod = (sheet = ''): readonly string[] => [
  `({${sheet}log.date}>=IF({${sheet}logFrom}="",0,{${sheet}logFrom}))`,
  `({${sheet}log.date}<=IF({${sheet}logTo}="",2958465,{${sheet}logTo}))`,
];

/** A row inserted without the formulas of the others: in no total. */
export const IS_BARE = `${isUse('log.')}*(LEN({log.uses})=0)`;

/** Times are said, and cannot be counted: an end before its start, or, without a quantity, one without the other. */
export const IS_MISTIMED = `${isHeld('log.')}*(${isBackwards('log.')}+(LEN({log.start})+LEN({log.end})>0)*(LEN({log.quantity})=0)*(1-${isTimed('log.')})>0)`;
