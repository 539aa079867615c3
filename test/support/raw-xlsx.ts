import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const rels = (relations: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${relations
    .map(([id, type, target]) => {
      const mode = /^(?:https?|javascript|file):/.test(target) ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

export interface RawBook {
  /** What stands in each sheet's element. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  readonly workbookPr?: string;
  /** <definedName…> elements. */
  readonly defined?: string;
  readonly styles?: string;
  /** Parts beside: path → content. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A file written by hand, as programs of any kind may write it: only what a test is about is in it. */
export async function rawXlsx({ sheets, names = [], workbookPr = '', defined = '', styles, parts = {} }: RawBook) {
  const zip = new JSZip();
  const name = (index: number): string => names[index] ?? `Feuil${index + 1}`;
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('_rels/.rels', rels([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${sheets
      .map((_, index) => `<sheet name="${name(index)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets><definedNames>${defined}</definedNames></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    rels([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdT', 'sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  if (styles) zip.file('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  sheets.forEach((content, index) => {
    zip.file(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`,
    );
  });
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export const rows = (content: string): string => `<sheetData>${content}</sheetData>`;
