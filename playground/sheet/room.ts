/** Of a blank sheet. */
export const ROOM = { rowCount: 1000, columnCount: 52 };
