/** What an .xlsx file says of a sheet, read from its XML. */
import JSZip from 'jszip';
import { columnName, relative } from '../../../core/formula/addresses';
import { chartOfFile } from './chart-of-file';
import {
  color,
  type Facts,
  limitsOf,
  note,
  noteChart,
  noteLines,
  noteRule,
  pixels,
  plain,
  type Worn,
  withCells,
} from './facts';
import { all, type Element, one, readXml, value } from './xml';

interface Book {
  readonly zip: JSZip;
  readonly workbook: Element | undefined;
  readonly strings: readonly string[];
  readonly styles: Element | undefined;
  readonly worn: readonly (Worn & { readonly pattern?: string })[];
}

const part = async (zip: JSZip, path: string): Promise<Element | undefined> => {
  const text = await zip.file(path)?.async('string');
  return text === undefined ? undefined : readXml(text).children[0];
};

/** The facts of each sheet of a file, in order. */
export async function factsOfFile(bytes: Uint8Array): Promise<Facts[]> {
  const zip = await JSZip.loadAsync(bytes);
  const strings = all(await part(zip, 'xl/sharedStrings.xml'), 'si').map((si) => one(si, 't')?.text ?? '');
  const styles = await part(zip, 'xl/styles.xml');
  const book = { zip, strings, styles, worn: wornIn(styles), workbook: await part(zip, 'xl/workbook.xml') };
  const sheets = all(book.workbook, 'sheets', 'sheet');
  return Promise.all(sheets.map((sheet, index) => factsOf(book, sheet, index)));
}

async function factsOf(book: Book, { attributes }: Element, index: number): Promise<Facts> {
  const facts: Facts = new Map();
  const sheet = await part(book.zip, `xl/worksheets/sheet${index + 1}.xml`);
  readCells(facts, book, sheet);
  readSizes(facts, sheet);
  readRules(facts, sheet);
  const names = readNames(facts, book, attributes.name ?? '', index);
  readMarkings(facts, book, sheet, names);
  readPage(facts, sheet);
  await readNotes(facts, book.zip, sheet, index);
  await readCharts(facts, book.zip, index);
  for (const link of all(sheet, 'hyperlinks', 'hyperlink')) {
    note(facts, link.attributes.ref ?? '', { link: (link.attributes.location ?? '').replace(/^#/, '') });
  }
  return noteLines(facts);
}

function wornIn(styles: Element | undefined): Book['worn'] {
  const fonts = all(styles, 'fonts', 'font');
  const fills = all(styles, 'fills', 'fill');
  const borders = all(styles, 'borders', 'border');
  const patterns = new Map(
    all(styles, 'numFmts', 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  return all(styles, 'cellXfs', 'xf').map((xf) => {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    const font = fonts[Number(fontId)];
    const fill = fills[Number(fillId)];
    const border = borders[Number(borderId)];
    const alignment = one(xf, 'alignment')?.attributes ?? {};
    return {
      font: value(font, 'name'),
      size: Number(value(font, 'sz')),
      ink: color(one(font, 'color')?.attributes.rgb),
      bold: one(font, 'b') !== undefined,
      italic: one(font, 'i') !== undefined,
      underline: one(font, 'u') !== undefined,
      fill: color(one(fill, 'patternFill', 'fgColor')?.attributes.rgb),
      align: alignment.horizontal,
      vertical: alignment.vertical === 'center' ? 'middle' : alignment.vertical,
      wrap: alignment.wrapText === '1',
      indent: Number(alignment.indent ?? 0),
      above: color(one(border, 'top', 'color')?.attributes.rgb),
      below: color(one(border, 'bottom', 'color')?.attributes.rgb),
      pattern: patterns.get(numFmtId) ?? BUILT_IN[numFmtId ?? '0'],
    };
  });
}

/** ECMA-376, 18.8.30: formats that a file need not write. */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
};

function readCells(facts: Facts, { strings, worn }: Book, sheet: Element | undefined): void {
  for (const cell of all(sheet, 'sheetData', 'row', 'c')) {
    const { r = '', s = '0', t } = cell.attributes;
    const { pattern, ...look } = worn[Number(s)] ?? {};
    note(facts, r, { ...look, pattern });
    const formula = one(cell, 'f');
    const held = one(cell, 'v')?.text ?? '';
    if (formula) note(facts, r, { content: `=${plainNames(formula.text)}`, fills: formula.attributes.t === 'array' });
    else note(facts, r, { content: t === 's' ? strings[Number(held)] : held });
  }
  for (const merge of all(sheet, 'mergeCells', 'mergeCell')) note(facts, merge.attributes.ref ?? '', { merged: true });
}

const plainNames = (formula: string): string =>
  formula.replace(/_xldudf_MUTU_/g, 'MUTU.').replace(/_xl(?:fn|ws|pm)\./g, '');

function readSizes(facts: Facts, sheet: Element | undefined): void {
  for (const { attributes } of all(sheet, 'cols', 'col')) {
    for (let at = Number(attributes.min); at <= Number(attributes.max); at++) {
      // Digits of Calibri 11, seven pixels each, and five of margin.
      note(facts, `column ${columnName(at - 1)}`, { width: pixels(Number(attributes.width) * 7 + 5) });
    }
  }
  for (const { attributes } of all(sheet, 'sheetData', 'row')) {
    note(facts, `row ${attributes.r}`, { height: pixels((Number(attributes.ht) * 96) / 72) });
  }
}

function readRules(facts: Facts, sheet: Element | undefined): void {
  for (const rule of all(sheet, 'dataValidations', 'dataValidation')) {
    const {
      type = '',
      operator = 'between',
      errorStyle = 'stop',
      sqref = '',
      error = '',
      errorTitle: title,
    } = rule.attributes;
    const [first = '', second] = ['formula1', 'formula2'].map((name) => one(rule, name)?.text);
    if (rule.attributes.allowBlank !== '1' || rule.attributes.showErrorMessage !== '1') throw new Error(sqref);
    const otherwise = errorStyle === 'stop' ? 'refuse' : 'warn';
    const words = first.startsWith('"') ? first.slice(1, -1).split(',') : undefined;
    const limits = limitsOf(operator, Number(first), Number(second));
    const list = words ? { kind: 'words', words } : { kind: 'cells', source: plain(first) };
    const what = type === 'list' ? list : { kind: type, ...limits };
    noteRule(facts, sqref.split(' '), { ...what, otherwise, title, message: error });
  }
}

/** Of the sheet's own cells: name → address. */
function readNames(facts: Facts, { workbook }: Book, sheet: string, index: number): Facts {
  const names: Facts = new Map();
  for (const { attributes, text } of all(workbook, 'definedNames', 'definedName')) {
    const { name = '', localSheetId, hidden } = attributes;
    if (localSheetId === String(index) && name === '_xlnm.Print_Area') note(facts, 'print', { area: plain(text) });
    if (localSheetId === String(index) && name === '_xlnm.Print_Titles') note(facts, 'print', { titles: plain(text) });
    const isOfSheet = text.startsWith(`'${sheet.replace(/'/g, "''")}'!`);
    if (!isOfSheet || hidden === '1' || name.startsWith('_xlnm.')) continue;
    note(facts, `name ${name}`, { cell: plain(text) });
    names.set(name, text.replace(/^.*!/, ''));
  }
  return names;
}

function readMarkings(facts: Facts, { styles }: Book, sheet: Element | undefined, names: Facts): void {
  const looks = all(styles, 'dxfs', 'dxf');
  const rules = all(sheet, 'conditionalFormatting').flatMap((formatting) =>
    all(formatting, 'cfRule').map((rule) => ({ area: formatting.attributes.sqref ?? '', rule })),
  );
  rules.sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority));
  rules.forEach(({ area, rule }, index) => {
    const look = looks[Number(rule.attributes.dxfId)];
    note(facts, `marking ${index + 1}`, {
      area,
      formula: withCells(plainNames(one(rule, 'formula')?.text ?? ''), names),
      ink: color(one(look, 'font', 'color')?.attributes.rgb),
      fill: color(one(look, 'fill', 'patternFill', 'bgColor')?.attributes.rgb),
      bold: one(look, 'font', 'b') !== undefined,
    });
  });
}

function readPage(facts: Facts, sheet: Element | undefined): void {
  const view = one(sheet, 'sheetViews', 'sheetView');
  note(facts, 'sheet', {
    frozen: Number(one(view, 'pane')?.attributes.ySplit ?? 0),
    lines: view?.attributes.showGridLines !== '0',
    tab: color(one(sheet, 'sheetPr', 'tabColor')?.attributes.rgb),
  });
  const setup = one(sheet, 'pageSetup')?.attributes ?? {};
  const { left, right, top, bottom, header, footer } = one(sheet, 'pageMargins')?.attributes ?? {};
  const foot = one(sheet, 'headerFooter', 'oddFooter')?.text ?? '';
  const [, leftFoot, rightFoot] = /^&L(.*)&R(.*)$/s.exec(foot) ?? [];
  note(facts, 'print', {
    paper: setup.paperSize === '1' ? 'letter' : setup.paperSize,
    orientation: setup.orientation,
    scale: Number(setup.scale),
    centered: one(sheet, 'printOptions')?.attributes.horizontalCentered === '1',
    margins: [left, right, top, bottom, header, footer].map(Number),
    foot: [leftFoot, rightFoot],
    breaks: all(sheet, 'rowBreaks', 'brk').map(({ attributes }) => Number(attributes.id)),
  });
}

async function readNotes(facts: Facts, zip: JSZip, sheet: Element | undefined, index: number): Promise<void> {
  const comments = await part(zip, `xl/comments${index + 1}.xml`);
  for (const comment of all(comments, 'commentList', 'comment')) {
    const text = all(comment, 'text', 'r').map((run) => one(run, 't')?.text ?? '');
    note(facts, comment.attributes.ref ?? '', { note: text.join('') });
  }
  const drawing = await part(zip, `xl/drawings/vmlDrawing${index + 1}.vml`);
  for (const shape of all(drawing, 'shape')) {
    const data = one(shape, 'ClientData');
    const [row, column] = ['Row', 'Column'].map((name) => Number(one(data, name)?.text));
    const cell = relative({ row: row ?? 0, column: column ?? 0, rows: 1, columns: 1 });
    note(facts, cell, { 'note size': noteSize(facts, one(data, 'Anchor')?.text ?? '', sheet) });
  }
}

/** « 2, 6, 0, 14, 4, 2, 4, 16 »: from a column and pixels in it, from a row, to a column, to a row. */
function noteSize(facts: Facts, anchor: string, sheet: Element | undefined): number[] {
  const [left = 0, leftIn = 0, top = 0, topIn = 0, right = 0, rightIn = 0, bottom = 0, bottomIn = 0] = anchor
    .split(',')
    .map(Number);
  const format = one(sheet, 'sheetFormatPr')?.attributes ?? {};
  const usual = format.defaultColWidth === undefined ? 64 : pixels(Number(format.defaultColWidth) * 7 + 5);
  const width = (at: number): number => Number(facts.get(`column ${columnName(at)} width`) ?? usual);
  const height = (at: number): number =>
    Number(facts.get(`row ${at + 1} height`) ?? (Number(format.defaultRowHeight ?? 15) * 96) / 72);
  const sum = (from: number, to: number, of: (at: number) => number): number =>
    Array.from({ length: to - from }, (_, i) => of(from + i)).reduce((total, one) => total + one, 0);
  return [sum(left, right, width) - leftIn + rightIn, sum(top, bottom, height) - topIn + bottomIn].map(Math.round);
}

async function readCharts(facts: Facts, zip: JSZip, index: number): Promise<void> {
  const drawing = await part(zip, `xl/drawings/drawing${index + 1}.xml`);
  const relations = await part(zip, `xl/drawings/_rels/drawing${index + 1}.xml.rels`);
  for (const anchor of all(drawing, 'twoCellAnchor')) {
    const id = one(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart')?.attributes['r:id'];
    const target = all(relations, 'Relationship').find(({ attributes }) => attributes.Id === id)?.attributes.Target;
    const chart = await part(zip, `xl/${(target ?? '').replace('../', '')}`);
    noteChart(facts, chartOfFile(chart, coveredBy(anchor)));
  }
}

function coveredBy(anchor: Element): string {
  const corner = (name: string, back: number): string =>
    `${columnName(Number(one(anchor, name, 'col')?.text) - back)}${Number(one(anchor, name, 'row')?.text) + 1 - back}`;
  return `${corner('from', 0)}:${corner('to', 1)}`;
}
