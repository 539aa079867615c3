import { areasOf, type KeptSheet } from './kept';
import { element } from './xml';

type Attributes = Record<string, string>;

/** What is said of a row or a column, besides what ExcelJS writes: it leaves out a row that has no cell. */
export interface Lines {
  readonly rows: ReadonlyMap<number, Attributes>;
  readonly columns: ReadonlyMap<number, Attributes>;
}

const DEEPEST = 7;

/** Groups of rows and of columns, and where they fold; `hiddenRows` are those without any cell too. */
export function linesOf(kept: KeptSheet, hiddenRows: readonly number[], columnCount: number): Lines {
  const rows = new Map<number, Attributes>();
  const columns = new Map<number, Attributes>();
  const say = (lines: Map<number, Attributes>, line: number, said: Attributes): void => {
    lines.set(line, { ...lines.get(line), ...said });
  };
  for (const row of hiddenRows) say(rows, row, { hidden: '1' });
  for (const { what, area, level = 0 } of kept.areas) {
    const outlineLevel = String(Math.min(level, DEEPEST));
    if (what === 'rowLevel') for (let at = 0; at < area.rows; at++) say(rows, area.row + at, { outlineLevel });
    if (what === 'rowFold') say(rows, area.row, { collapsed: '1' });
    if (what === 'columnFold' && area.column < columnCount) say(columns, area.column, { collapsed: '1' });
    if (what !== 'columnLevel') continue;
    for (let at = area.column; at < Math.min(area.column + area.columns, columnCount); at++) {
      say(columns, at, { outlineLevel });
    }
  }
  return { rows, columns };
}

/** The deepest groups of rows and of columns: a file announces them. */
export const depthOf = (kept: KeptSheet, what: 'rowLevel' | 'columnLevel'): number =>
  Math.min(DEEPEST, Math.max(0, ...areasOf(kept, what).map(({ level = 0 }) => level)));

export const withLines = (xml: string, { rows, columns }: Lines): string =>
  withColumns(rows.size > 0 ? withRows(xml, rows) : xml, columns);

const attributesIn = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

function withRows(xml: string, rows: ReadonlyMap<number, Attributes>): string {
  const waiting = [...rows].sort(([a], [b]) => a - b);
  const absent = (before: number): string => {
    let added = '';
    while (waiting[0] && waiting[0][0] < before) {
      const [row, said] = waiting.shift() as [number, Attributes];
      added += element('row', { r: row + 1, ...said });
    }
    return added;
  };
  return xml
    .replace('<sheetData/>', '<sheetData></sheetData>')
    .replace(/<row r="(\d+)"([^>]*?)(\/?)>/g, (start, number: string, others: string, end: string) => {
      const row = Number(number) - 1;
      const added = absent(row);
      if (waiting[0]?.[0] !== row) return added + start;
      const [, said] = waiting.shift() as [number, Attributes];
      return `${added}<row r="${number}"${written({ ...attributesIn(others), ...said })}${end}>`;
    })
    .replace('</sheetData>', () => `${absent(Number.POSITIVE_INFINITY)}</sheetData>`);
}

function withColumns(xml: string, columns: ReadonlyMap<number, Attributes>): string {
  if (columns.size === 0) return xml;
  const all = new Map<number, Attributes>();
  for (const [, text = ''] of xml.matchAll(/<col ([^>]*?)\/>/g)) {
    const { min, max, ...others } = attributesIn(text);
    for (let at = Number(min) - 1; at < Number(max); at++) all.set(at, others);
  }
  for (const [at, said] of columns) all.set(at, { width: USUAL_WIDTH, ...all.get(at), ...said });
  const each = [...all].sort(([a], [b]) => a - b);
  const cols = `<cols>${each.map(([at, said]) => `<col min="${at + 1}" max="${at + 1}"${written(said)}/>`).join('')}</cols>`;
  return /<cols>.*?<\/cols>/s.test(xml)
    ? xml.replace(/<cols>.*?<\/cols>/s, () => cols)
    : xml.replace(/<sheetData[ />]/, (start) => cols + start);
}

/** Excel wants a width of each column that is written (ECMA-376, CT_Col). */
const USUAL_WIDTH = '11.86';
