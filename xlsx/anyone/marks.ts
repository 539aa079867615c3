import { STATES } from '../../core/kept/layout';

/** Called by its name as a text: the only way in which a rule of Google Sheets reads another sheet. */
const read = (line: string): string => `INDEX(INDIRECT("${STATES}"),${line})>0`;

/** When the cells of a line, counted from 0, are marked as out of date. */
export const markFormula = (line: number): string => read(String(line + 1));

/** A rule that this file made, whoever wrote it since. */
export const isMark = (formula: string): boolean => formula.replace(/[\s$]/g, '').includes(`INDIRECT("${STATES}")`);
