import JSZip from 'jszip';
import { attribute, childOf, childrenOf, type Element, treeOf } from '../../xlsx/read/xml';

/** ECMA-376, CT_Worksheet: the order of the elements of a sheet. */
const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);
/** … and of a workbook, CT_Workbook. */
const BOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
definedNames calcPr oleSize customWorkbookViews pivotCaches extLst`.split(/\s+/);

const ERRORS = '#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE!'.split(' ');

interface Relation {
  readonly id: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** What Excel would complain of in a file: parts, relations, order, identifiers, indexes. Empty when all is well. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const check = new FileCheck(zip);
  await check.run();
  return check.faults;
}

class FileCheck {
  readonly faults: string[] = [];

  constructor(private readonly zip: JSZip) {}

  private expect(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }

  private async tree(path: string): Promise<Element> {
    const xml = await this.zip.file(path)?.async('string');
    if (xml === undefined) throw new Error(`The file has no ${path}`);
    return treeOf(xml);
  }

  async run(): Promise<void> {
    await this.checkTypes();
    for (const path of Object.keys(this.zip.files)) if (path.endsWith('.rels')) await this.checkRelations(path);
    const styles = await this.tree('xl/styles.xml');
    const cellStyles = childOf(styles, 'cellXfs')?.children.length ?? 0;
    const dxfs = childOf(styles, 'dxfs')?.children.length ?? 0;
    const strings = this.zip.file('xl/sharedStrings.xml')
      ? (await this.tree('xl/sharedStrings.xml')).children.length
      : 0;
    const book = await this.tree('xl/workbook.xml');
    this.inOrder('workbook', book, BOOK_ORDER);
    this.checkBook(book);
    const relations = await this.relations('xl/_rels/workbook.xml.rels');
    for (const sheet of childrenOf(childOf(book, 'sheets'), 'sheet')) {
      const target = relations.find(({ id }) => id === attribute(sheet, 'id'))?.target;
      this.expect(target !== undefined, `${attribute(sheet, 'name')} has no part`);
      if (target) await this.checkSheet(target, { cellStyles, dxfs, strings });
    }
  }

  private async checkTypes(): Promise<void> {
    const types = await this.tree('[Content_Types].xml');
    const defaults = childrenOf(types, 'Default').map((one) => attribute(one, 'Extension'));
    const overrides = childrenOf(types, 'Override').map((one) => attribute(one, 'PartName') ?? '');
    this.expect(new Set(overrides).size === overrides.length, 'a part has its type twice');
    for (const name of overrides)
      this.expect(this.zip.file(name.slice(1)) !== null, `${name} has a type and is not there`);
    for (const [path, { dir }] of Object.entries(this.zip.files)) {
      const isTyped = overrides.includes(`/${path}`) || defaults.includes(path.split('.').pop());
      this.expect(dir || path === '[Content_Types].xml' || isTyped, `${path} has no type`);
    }
  }

  private async relations(path: string): Promise<Relation[]> {
    if (!this.zip.file(path)) return [];
    const folder = path.replace(/_rels\/[^/]*$/, '');
    return childrenOf(await this.tree(path), 'Relationship').map((one) => {
      const target = attribute(one, 'Target') ?? '';
      const isOutside = attribute(one, 'TargetMode') === 'External';
      const resolved = target.startsWith('/')
        ? target.slice(1)
        : new URL(target, `file:///${folder}`).pathname.slice(1);
      return { id: attribute(one, 'Id') ?? '', target: isOutside ? target : resolved, isOutside };
    });
  }

  private async checkRelations(path: string): Promise<void> {
    const relations = await this.relations(path);
    this.expect(new Set(relations.map(({ id }) => id)).size === relations.length, `${path} has an id twice`);
    for (const { target, isOutside } of relations) {
      this.expect(isOutside || this.zip.file(target) !== null, `${path} leads to ${target}, which is not there`);
    }
  }

  private inOrder(what: string, element: Element, order: readonly string[]): void {
    const places = element.children.map(({ name }) => order.indexOf(name));
    this.expect(!places.includes(-1), `${what} holds an unknown element`);
    const sorted = [...places].sort((a, b) => a - b);
    this.expect(JSON.stringify(places) === JSON.stringify(sorted), `${what}: elements out of order`);
  }

  private checkBook(book: Element): void {
    const sheets = childrenOf(childOf(book, 'sheets'), 'sheet');
    const names = sheets.map((sheet) => attribute(sheet, 'name') ?? '');
    this.expect(new Set(names.map((name) => name.toLowerCase())).size === names.length, 'two sheets have one name');
    for (const name of names) this.expect(/^[^*?:/\\[\]]{1,31}$/.test(name), `« ${name} » is no name of a sheet`);
    const ids = sheets.map((sheet) => attribute(sheet, 'sheetId'));
    this.expect(new Set(ids).size === ids.length, 'two sheets have one id');
    const defined = childrenOf(childOf(book, 'definedNames'), 'definedName').map(
      (one) => `${attribute(one, 'name')?.toLowerCase()} ${attribute(one, 'localSheetId') ?? ''}`,
    );
    this.expect(new Set(defined).size === defined.length, 'a name is defined twice');
  }

  private async checkSheet(
    path: string,
    counts: { readonly cellStyles: number; readonly dxfs: number; readonly strings: number },
  ): Promise<void> {
    const sheet = await this.tree(path);
    this.inOrder(path, sheet, ORDER);
    const relations = await this.relations(path.replace(/([^/]*)$/, '_rels/$1.rels'));
    const known = new Set(relations.map(({ id }) => id));
    const visit = (element: Element): void => {
      const id = attribute(element, 'id');
      const isRelated = ['hyperlink', 'drawing', 'legacyDrawing', 'tablePart'].includes(element.name);
      if (isRelated && id !== undefined) this.expect(known.has(id), `${path}: ${element.name} leads nowhere`);
      const dxf = attribute(element, 'dxfId');
      if (dxf !== undefined) this.expect(Number(dxf) < counts.dxfs, `${path}: no such style of rule`);
      for (const child of element.children) visit(child);
    };
    visit(sheet);
    let lastRow = 0;
    for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
      const number = Number(attribute(row, 'r'));
      this.expect(number > lastRow, `${path}: row ${number} out of order`);
      lastRow = number;
      for (const cell of row.children) this.checkCell(path, cell, counts);
    }
  }

  private checkCell(
    path: string,
    cell: Element,
    counts: { readonly cellStyles: number; readonly strings: number },
  ): void {
    const where = `${path} ${attribute(cell, 'r')}`;
    const style = Number(attribute(cell, 's') ?? 0);
    this.expect(style < Math.max(counts.cellStyles, 1), `${where}: no such style`);
    const value = childOf(cell, 'v')?.text;
    const kind = attribute(cell, 't');
    if (kind === 's') this.expect(Number(value) < counts.strings, `${where}: no such text`);
    if (kind === 'e') this.expect(ERRORS.includes(value ?? ''), `${where}: ${value} is no error of a file`);
    if (kind === 'b') this.expect(value === '0' || value === '1', `${where}: ${value} is neither true nor false`);
    if (kind === undefined && value !== undefined) this.expect(Number.isFinite(Number(value)), `${where}: ${value}`);
    const isDynamic = attribute(cell, 'cm') !== undefined;
    this.expect(!isDynamic || this.zip.file('xl/metadata.xml') !== null, `${where}: spills without metadata`);
    this.expect((childOf(cell, 'f')?.text.length ?? 0) <= 8192, `${where}: a formula too long`);
    this.expect((value?.length ?? 0) <= 32_767, `${where}: a text too long`);
  }
}
