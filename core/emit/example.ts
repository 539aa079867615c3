import type { Declaration, Example } from '../declare/define';
import { type ExampleRange, exampleFormula, exampleRanges } from '../declare/example';
import type { Param, Unit } from '../declare/kinds';
import { columnName } from '../formula/addresses';
import { CellError } from '../values/cell';
import { formatNumber, formatPercent } from '../values/format';
import { type RawGrid, widthOf } from '../values/grid';
import { LOCALE } from '../values/locale';
import { escapedXml, inLanguage, type Language, type Text } from '../values/text';

/** An example of the reference: a formula and its answer; where ranges are read, the small sheet that holds them too. */

export type Compute = (id: string, args: readonly unknown[], language: Language) => unknown;

const WORDS = {
  sheet: { fr: 'Feuille de l’exemple de', en: 'Sheet of the example of' },
  answer: { fr: 'Réponse de', en: 'Answer of' },
} satisfies Record<string, Text>;

export function exampleItem(
  declaration: Declaration,
  example: Example,
  language: Language,
  compute: Compute,
  number: number,
): string {
  const formula = `<code>${escapedXml(exampleFormula(declaration, language, 'MUTU.', example))}</code>`;
  const ranges = exampleRanges(declaration, example);
  const say = (text: Text): string => escapedXml(`${inLanguage(text, language)} ${declaration.id} (${number})`);
  const sheet = ranges.length > 0 ? sheetOf(ranges, say(WORDS.sheet), language) : '';
  // The text of an answer is in the reader's language: it is computed, and tests hold it to the declared one.
  const answer = compute(declaration.id, example.args, language);
  if (!Array.isArray(answer)) return `<li>${sheet}${formula} → ${shown(answer, unitOf(declaration), language)}</li>`;
  return `<li>${sheet}${formula} →${answerTable(answer as RawGrid, declaration, say(WORDS.answer), language)}</li>`;
}

/** What an answer of one kind of figure counts. */
const unitOf = ({ result }: Declaration): Unit | undefined => (result.kind === 'table' ? undefined : result.unit);

const bare = (id: string, value: string): string => `<td class="${id}">${value}</td>`;
const cell = (value: unknown, unit: Unit | undefined, language: Language): string =>
  bare(typeof value === 'number' ? 'n' : 't', shown(value, unit, language));

function shown(value: unknown, unit: Unit | undefined, language: Language): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return LOCALE[language].logical[value ? 'true' : 'false'];
  if (typeof value !== 'number') return escapedXml(String(value ?? ''));
  return escapedXml(unit === 'share' ? formatPercent(value, language) : formatNumber(value, language, 8));
}

function answerTable(answer: RawGrid, { result }: Declaration, label: string, language: Language): string {
  const units = result.kind === 'table' ? result.columns.map(({ unit }) => unit) : undefined;
  const one = result.kind === 'table' ? undefined : result.unit;
  const rows = answer.map(
    (row) => `<tr>${row.map((value, i) => cell(value, units ? units[i] : one, language)).join('')}</tr>`,
  );
  return `<div class="table" tabindex="0" role="group" aria-label="${label}"><table class="cells"><tbody>${rows.join('')}</tbody></table></div>`;
}

/** The sheet that the ranges of an example stand on, with its letters and numbers. */
function sheetOf(ranges: readonly ExampleRange[], label: string, language: Language): string {
  const last = ranges[ranges.length - 1] as ExampleRange;
  const width = last.left + widthOf(last.grid);
  const height = Math.max(...ranges.map(({ top, grid }) => top + grid.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = columns.map((column) => cellAt(ranges, row, column, language));
    return `<tr><th scope="row">${row + 1}</th>${cells.join('')}</tr>`;
  });
  const letters = columns.map((column) => `<th scope="col">${columnName(column)}</th>`).join('');
  return `<div class="table" tabindex="0" role="group" aria-label="${label}"><table class="cells"><thead><tr><td></td>${letters}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function cellAt(ranges: readonly ExampleRange[], row: number, column: number, language: Language): string {
  const range = ranges.find(({ left, grid }) => column >= left && column < left + widthOf(grid));
  if (!range) return '<td></td>';
  const { param, grid, left, top } = range;
  if (row < top) return bare('h', escapedXml(headerOf(param, column - left, language)));
  return cell(grid[row - top]?.[column - left], unitIn(param, column - left), language);
}

/** The name of a list over its first column; of a table, those of its columns. */
function headerOf(param: Param | undefined, column: number, language: Language): string {
  if (!param) return '';
  if (param.kind === 'table') {
    const named = Object.values(param.columns)[column];
    return named ? inLanguage(named.label, language) : '';
  }
  return column === 0 ? inLanguage(param.label, language) : '';
}

function unitIn(param: Param | undefined, column: number): Unit | undefined {
  if (param?.kind === 'list' || param?.kind === 'block') {
    const { of } = param;
    return of.kind === 'number' && of.fraction ? 'share' : undefined;
  }
  if (param?.kind !== 'table') return undefined;
  const named = Object.values(param.columns)[column];
  return named?.kind === 'number' && named.fraction ? 'share' : undefined;
}
