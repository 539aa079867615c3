import { CHOICES, insert } from '../../test/apps-script/grids';
import type { Measure } from './measure';

/** A script has six minutes, and a call to a spreadsheet takes up to a tenth of a second. */
const MOST_CALLS = 3600;
const TO_THE_SPREADSHEET = /^(?:Spreadsheet|Sheet|Range|RangeList)\./;

/** Calls that the Google Sheets script sends to add each grid, with its example, in French. */
export async function measureSheetsRenderer(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const choice of CHOICES) {
    const { calls } = await insert({ choice });
    const value = calls.filter(({ method }) => TO_THE_SPREADSHEET.test(method)).length;
    const aim = `under ${MOST_CALLS}`;
    measures.push({ name: `Google Sheets, ${choice}`, value, unit: 'calls', aim, met: value < MOST_CALLS });
  }
  return measures;
}
