import type JSZip from 'jszip';
import { escapedXml } from '../core/values/text';
import { inOrder } from './sheet-order';
import { after, before, HEADER } from './xml';

/** Cells whose formula spills: the number of their sheet in the file, and their name. */
export interface SpillingCell {
  readonly sheet: number;
  readonly cell: string;
}
/** A name of the workbook: a range, a formula or a LAMBDA. */
export interface DefinedName {
  readonly name: string;
  readonly content: string;
  /** The position of the only sheet that knows it. */
  readonly sheet?: number;
  /** No list of names shows it. */
  readonly isHidden?: boolean;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** The one property that `cm="1"` points to: « this array formula spills ». */
const METADATA = `${HEADER}<metadata xmlns="${SPREADSHEET}" xmlns:xda="${DYNAMIC_ARRAY}">\
<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" \
merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>\
</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">\
<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>\
<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

export async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(path);
  if (part) zip.file(path, change(await part.async('string')));
}

/**
 * ExcelJS writes a formula that fills several cells as an array formula of old, { =… }, which Excel would not let
 * grow: the marks of a dynamic array are added to what it wrote.
 */
export async function markDynamicArrays(zip: JSZip, cells: readonly SpillingCell[]): Promise<void> {
  if (cells.length === 0) return;
  zip.file('xl/metadata.xml', METADATA);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
  await edit(zip, '[Content_Types].xml', (xml) =>
    before(xml, '</Types>', `<Override PartName="/xl/metadata.xml" ContentType="${type}"/>`),
  );
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';
  await edit(zip, 'xl/_rels/workbook.xml.rels', (xml) =>
    before(xml, '</Relationships>', `<Relationship Id="rIdMetadata" Type="${relation}" Target="metadata.xml"/>`),
  );
  for (const { sheet, cell } of cells) {
    await edit(zip, `xl/worksheets/sheet${sheet}.xml`, (xml) => xml.replace(`<c r="${cell}"`, `<c r="${cell}" cm="1"`));
  }
}

/**
 * ExcelJS 4.4 puts `extLst` (data bars) before `legacyDrawing` (notes): Excel then offers to repair the file. What follows
 * the cells is put back in order.
 */
export async function reorderParts(zip: JSZip): Promise<void> {
  for (const path of Object.keys(zip.files)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) await edit(zip, path, (xml) => inOrder(xml.replace(NO_BAR, '')));
  }
}

/** It also gives each bar of one colour the extension of another kind, without the identifier that this one is known by. */
const NO_BAR = /<extLst><ext [^>]*><x14:id\/><\/ext><\/extLst>/g;

/**
 * Widths of columns are counted in digits of the workbook's first font. ExcelJS writes Calibri 11, which a machine
 * without it replaces by a wider one: columns then run over the page. Arial 10 has digits of 7 pixels as well, and
 * every machine has it or its equal in width.
 */
export async function setNormalFont(zip: JSZip): Promise<void> {
  await edit(zip, 'xl/styles.xml', (xml) =>
    xml.replace(/<font>.*?<\/font>/s, '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>'),
  );
}

/** ExcelJS only knows names of ranges: all names are written here. */
export async function writeNames(zip: JSZip, names: readonly DefinedName[]): Promise<void> {
  if (names.length === 0) return;
  const elements = names
    .map(({ name, content, sheet, isHidden }) => {
      const scope = `${sheet === undefined ? '' : ` localSheetId="${sheet}"`}${isHidden ? ' hidden="1"' : ''}`;
      return `<definedName name="${escapedXml(name)}"${scope}>${escapedXml(content)}</definedName>`;
    })
    .join('');
  await edit(zip, 'xl/workbook.xml', (xml) =>
    xml.includes('</definedNames>')
      ? before(xml, '</definedNames>', elements)
      : after(xml, '</sheets>', `<definedNames>${elements}</definedNames>`),
  );
}
