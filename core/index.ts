/** The public surface of the core, for the hosts and for programs. */
import { createCall } from './call';
import { catalog } from './functions';

export type { Measure } from './call';
export { type Cell, CellError, type ErrorCode, type Grid, type Value } from './cell';
export type { Declaration, Param, Unit } from './define';
export type { Origin } from './place';
export type { Language, Text } from './text';
export { catalog };

export const { call, answer, find } = createCall(catalog);
