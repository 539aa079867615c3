/** What may follow the cells of a sheet, in the order that the format imposes (ECMA-376, CT_Worksheet). */
const ORDER = `sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate \
customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup \
headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing \
legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(' ');

interface Part {
  readonly name: string;
  readonly xml: string;
}
interface Cut {
  /** The sheet as far as the end of its cells. */
  readonly head: string;
  /** Each element that follows them. */
  readonly parts: readonly Part[];
}

const TAG = /<(\/?)([\w:.-]+)((?:"[^"]*"|[^">])*?)(\/?)>/g;

/** An element of the same name may stand in another: `extLst` in a rule, `pageSetup` in a view. */
function cut(xml: string): Cut {
  const end = '</sheetData>';
  const cells = xml.includes(end) ? xml.lastIndexOf(end) + end.length : xml.indexOf('<sheetData/>') + 12;
  const tail = xml.slice(cells, xml.lastIndexOf('</worksheet>'));
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: isEnd, 2: name = '', 4: isEmpty, index } of tail.matchAll(TAG)) {
    if (depth === 0) start = index;
    if (isEnd) depth--;
    else if (!isEmpty) depth++;
    if (depth === 0) parts.push({ name, xml: tail.slice(start, index + tag.length) });
  }
  return { head: xml.slice(0, cells), parts };
}

const place = ({ name }: Part): number => ORDER.indexOf(name);

const joined = ({ head, parts }: Cut): string =>
  `${head}${[...parts]
    .sort((a, b) => place(a) - place(b))
    .map(({ xml }) => xml)
    .join('')}</worksheet>`;

export const inOrder = (xml: string): string => joined(cut(xml));

/** An element put where the format wants it, in the place of the one of that name, if any; an empty text takes it away. */
export function withElement(xml: string, name: string, added: string): string {
  const { head, parts } = cut(xml);
  return joined({ head, parts: [...parts.filter((part) => part.name !== name), { name, xml: added }] });
}
