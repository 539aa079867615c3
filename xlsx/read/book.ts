import { isOfGrid } from '../protection';
import { Palette } from './colors';
import { type FileDrawing, readDrawn } from './drawn';
import { checkKind, checkZip } from './kinds';
import { Package, type Relation } from './package';
import { Refusal } from './refusal';
import { type FileSheet, readSheet, type Text, textIn } from './sheet';
import { possibleSheetName } from './sheet-names';
import { readStyles, type Styles } from './styles';
import { type Table, tableOf } from './tables';
import { attribute, childOf, childrenOf, type Element, flag, readElements, readText, treeOf } from './xml';

export interface FileNote {
  readonly cell: string;
  readonly text: string;
}

export interface BookSheet extends FileSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly notes: readonly FileNote[];
  readonly relations: ReadonlyMap<string, Relation>;
  /** Its charts and pictures that the next file can have again. */
  readonly drawn: readonly FileDrawing[];
}

export interface FileName {
  readonly name: string;
  readonly content: string;
  /** The position of the only sheet that knows it. */
  readonly sheet?: number;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Some hold no cells: charts, dialogs, macros of old. */
  readonly hasOtherSheets: boolean;
  /** Some had names that no workbook can have, or the name of another. */
  readonly hasOtherNames: boolean;
  readonly styles: Styles;
  readonly names: readonly FileName[];
  /** Those that no list shows. */
  readonly hiddenNames: readonly FileName[];
  /** Excel's own, for what is printed. */
  readonly builtIn: readonly FileName[];
  readonly tables: readonly Table[];
  /** Days are counted from 1904, as Excel for Mac did. */
  readonly isFrom1904: boolean;
  readonly isProtected: boolean;
  readonly paths: readonly string[];
  /** How many drawings hold of each: sp (shapes), pic (images), graphicFrame (charts)… */
  readonly drawn: ReadonlyMap<string, number>;
}

/** Ranges of Excel's advanced filter are names like others: DSUM may read « Criteria ». */
const definedName = (element: Element): string =>
  (attribute(element, 'name') ?? '').replace(/^_xlnm\.(?=(?:Criteria|Extract|Database)$)/i, '');

/** `positions`: of each sheet of the file among those that are read; a name that only another knows is none. */
function nameOf(element: Element, positions: readonly (number | undefined)[]): FileName[] {
  const name = { name: definedName(element), content: readText(element.text).trim() };
  const written = attribute(element, 'localSheetId');
  if (written === undefined) return [name];
  const sheet = positions[Number(written)];
  return sheet === undefined ? [] : [{ ...name, sheet }];
}

/** More than the page could show: each is drawn as a tab. */
const MOST_SHEETS = 500;

/** Reads a file whole, or throws a Refusal. `money`: the format of an amount where the file leaves it to the country. */
export async function readBook(bytes: Uint8Array, money: (decimals: 0 | 2) => string): Promise<Book> {
  checkKind(bytes);
  const file = await Package.open(bytes);
  checkZip(file.paths, await file.text('mimetype'));
  const path = await workbookPath(file);
  const xml = await file.text(path);
  if (xml === undefined) throw new Refusal('notWorkbook');
  const workbook = treeOf(xml);
  const relations = await file.relations(path);
  const part = async (type: string): Promise<string | undefined> => {
    const found = relations.find((relation) => relation.type === type);
    return found && file.text(found.target);
  };
  const [stylesXml, themeXml, stringsXml] = [await part('styles'), await part('theme'), await part('sharedStrings')];
  const styles = readStyles(stylesXml ? treeOf(stylesXml) : undefined, themeXml ? treeOf(themeXml) : undefined, money);
  const strings = readStrings(stringsXml, styles);
  const sheets: BookSheet[] = [];
  let hasOtherNames = false;
  const positions: (number | undefined)[] = [];
  const tables: Table[] = [];
  const around = { soFar: { drawings: 0, pictures: 0 }, palette: styles.palette };
  for (const element of childrenOf(childOf(workbook, 'sheets'), 'sheet')) {
    // A module of old macros leads nowhere.
    const id = attribute(element, 'id') || undefined;
    const relation = relations.find((one) => one.id === id);
    const isOther = id === undefined || (relation !== undefined && relation.type !== 'worksheet');
    positions.push(isOther ? undefined : sheets.length);
    if (isOther) continue;
    const sheetXml = relation && (await file.text(relation.target));
    if (!relation || sheetXml === undefined) throw new Refusal('damaged');
    if (sheets.length >= MOST_SHEETS) throw new Refusal('tooLarge');
    const written = attribute(element, 'name') ?? '';
    const name = possibleSheetName(
      written,
      sheets.map((one) => one.name),
    );
    hasOtherNames ||= name !== written;
    const isHidden = (attribute(element, 'state') ?? 'visible') !== 'visible';
    const parts = await readParts(file, relation.target);
    const cells = readSheet(sheetXml, strings, styles);
    const drawing = parts.relations.get(attribute(cells.only.get('drawing'), 'id') ?? '');
    const sheet = {
      ...cells,
      ...parts,
      name,
      isHidden,
      drawn: await readDrawn(file, drawing, { ...around, sheet: name }),
    };
    sheets.push(sheet);
    for (const table of await readTables(file, sheet)) tables.push(table);
  }
  if (sheets.length === 0) throw new Refusal('notWorkbook');
  const isBuiltIn = (element: Element): boolean => definedName(element).startsWith('_xlnm.');
  const all = childrenOf(childOf(workbook, 'definedNames'), 'definedName');
  const defined = all.filter((element) => !isBuiltIn(element));
  const named = (element: Element): FileName[] => nameOf(element, positions);
  // LibreOffice writes as seen those that were hidden.
  const isHidden = (element: Element): boolean => flag(element, 'hidden') || isOfGrid(definedName(element));
  return {
    sheets,
    styles,
    hasOtherSheets: sheets.length < positions.length,
    hasOtherNames,
    names: defined.filter((element) => !isHidden(element)).flatMap(named),
    hiddenNames: defined.filter(isHidden).flatMap(named),
    builtIn: all.filter(isBuiltIn).flatMap(named),
    tables,
    isFrom1904: flag(childOf(workbook, 'workbookPr'), 'date1904'),
    isProtected: flag(childOf(workbook, 'workbookProtection'), 'lockStructure'),
    paths: file.paths,
    drawn: await readDrawings(file),
  };
}

/** Where the file says its workbook is, or where all programs put it. */
async function workbookPath(file: Package): Promise<string> {
  const relations = await file.relations('');
  const main = relations.find(({ type, isOutside }) => type === 'officeDocument' && !isOutside);
  const path = main && file.has(main.target) ? main.target : 'xl/workbook.xml';
  if (!file.has(path)) throw new Refusal('notWorkbook');
  return path;
}

function readStrings(xml: string | undefined, styles: Styles): Text[] {
  const strings: Text[] = [];
  if (xml === undefined) return strings;
  readElements(xml, {
    si: (element) => {
      strings.push(textIn(element, styles) ?? '');
    },
  });
  return strings;
}

/** What a sheet holds in parts of its own. */
async function readParts(file: Package, path: string): Promise<Pick<BookSheet, 'notes' | 'relations'>> {
  const relations = new Map((await file.relations(path)).map((relation) => [relation.id, relation]));
  const notes: FileNote[] = [];
  for (const { type, target } of relations.values()) {
    const xml = type === 'comments' ? await file.text(target) : undefined;
    if (xml === undefined) continue;
    readElements(xml, {
      comment: (comment) => {
        notes.push({ cell: attribute(comment, 'ref') ?? '', text: noteText(childOf(comment, 'text')) });
      },
    });
  }
  return { notes, relations };
}

function noteText(element: Element | undefined): string {
  const text = textIn(element, { palette: Palette.of(undefined, undefined) });
  return typeof text === 'object' ? text.richText.map((run) => run.text).join('') : (text ?? '');
}

async function readTables(file: Package, sheet: BookSheet): Promise<Table[]> {
  const tables: Table[] = [];
  for (const id of sheet.tableParts) {
    const relation = sheet.relations.get(id);
    const xml = relation && (await file.text(relation.target));
    const table = xml === undefined ? undefined : tableOf(treeOf(xml), sheet.name);
    if (table) tables.push(table);
  }
  return tables;
}

/** The kinds of things that are drawn over the cells of any sheet. */
async function readDrawings(file: Package): Promise<ReadonlyMap<string, number>> {
  const drawn = new Map<string, number>();
  for (const path of file.paths) {
    if (!/(?:^|\/)drawings\/drawing[^/]*\.xml$/.test(path)) continue;
    const xml = (await file.text(path)) ?? '';
    const note = (element: Element): void => {
      drawn.set(element.name, (drawn.get(element.name) ?? 0) + 1);
    };
    readElements(xml, { sp: note, pic: note, graphicFrame: note, cxnSp: note, grpSp: note });
  }
  return drawn;
}
