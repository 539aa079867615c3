/** The public surface of the core, for the hosts and for programs. */
import { createCall } from './call/call';
import { catalog } from './functions';

export type { Examined, Measure } from './call/call';
export type { BreakEvenLines, Declaration } from './declare/define';
export type { Param, Unit } from './declare/kinds';
export type { Origin } from './declare/place';
export type { ExplainedLine } from './explain/steps';
export { type Cell, CellError, type ErrorCode, type Grid, type Value } from './values/cell';
export type { Language, Text } from './values/text';
export { catalog };

export const { call, answer, examine, find } = createCall(catalog);
