import { MARGINS } from '../../core/grids/language/print';
import { escapedXml } from '../../core/values/text';
import type { PrintCell, PrintPicture, PrintRow, PrintSheet } from './sheet';

/** Letter paper, in pixels, at 96 an inch. */
const PAPER = { short: 8.5 * 96, long: 11 * 96 };
const SIDES = (MARGINS.left + MARGINS.right) * 96;
/** Columns are never drawn to the pixel. */
const ROOM = 0.985;

/** How wide a page is between its margins. */
export const printedWidth = (isLandscape: boolean): number => (isLandscape ? PAPER.long : PAPER.short) - SIDES;

/** The pages of these sheets, each one page wide, and the rules that lay them out. */
export function pagesOf(sheets: readonly PrintSheet[]): string {
  return `<style>${sheets.map(pageRule).join('\n')}</style>${sheets.map(section).join('')}`;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/</g, '\\3c ')}"`;

const pageRule = ({ isLandscape, footer }: PrintSheet, index: number): string => {
  const { left, right, top, bottom } = MARGINS;
  const font = 'font: 8pt Arial, sans-serif; color: #5c6b63; vertical-align: top; padding-top: 8px;';
  return `@page sheet-${index} {
  size: letter ${isLandscape ? 'landscape' : 'portrait'};
  margin: ${top}in ${right}in ${bottom}in ${left}in;
  @bottom-left { content: ${quoted(footer)}; ${font} white-space: nowrap; }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}`;
};

function section(sheet: PrintSheet, index: number): string {
  const { columns, rows, titleRows, isLandscape } = sheet;
  const width = columns.reduce((sum, one) => sum + one, 0);
  const zoom = Math.min(1, (printedWidth(isLandscape) * ROOM) / Math.max(1, width));
  const head = titleRows > 0 ? `<thead>${rows.slice(0, titleRows).map(rowHtml).join('')}</thead>` : '';
  const cols = `<colgroup>${columns.map((one) => `<col style="width:${one}px">`).join('')}</colgroup>`;
  const body = bodyHtml(rows.slice(titleRows), { cols, width, columns: columns.length });
  return `<section style="page:sheet-${index}" aria-label="${escapedXml(sheet.name)}"><table style="width:${width}px;zoom:${zoom.toFixed(4)}">${cols}${head}${body}</table></section>`;
}

interface Columns {
  readonly cols: string;
  readonly width: number;
  readonly columns: number;
}

/** A list that has a header is a table in the table: browsers repeat the headers of both. */
function bodyHtml(rows: readonly PrintRow[], sheet: Columns): string {
  const start = rows.findIndex(({ headerOf }) => headerOf !== undefined);
  const header = rows[start];
  if (!header?.headerOf) return together(rows).map(groupHtml).join('');
  const { cols, width, columns } = sheet;
  const end = start + 1 + header.headerOf;
  const above = together(rows.slice(0, start)).map(groupHtml).join('');
  const listed = together(rows.slice(start + 1, end))
    .map(groupHtml)
    .join('');
  const list = `<table style="width:${width}px">${cols}<thead>${rowHtml(header)}</thead>${listed}</table>`;
  const place = `<tbody class="mutu-print-list"${breakBefore(header)}><tr><td colspan="${columns}">${list}</td></tr></tbody>`;
  return above + place + bodyHtml(rows.slice(end), sheet);
}

/** Rows that must not be parted. */
function together(rows: readonly PrintRow[]): PrintRow[][] {
  const groups: PrintRow[][] = [];
  let isAfterHeading = false;
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && !row.startsPage && (row.followsAbove || row.endsList || isAfterHeading)) last.push(row);
    else groups.push([row]);
    isAfterHeading = row.isHeading;
  }
  return groups;
}

const breakBefore = (row: PrintRow | undefined): string => (row?.startsPage ? ' style="break-before:page"' : '');
const groupHtml = (group: readonly PrintRow[]): string =>
  `<tbody${breakBefore(group[0])}>${group.map(rowHtml).join('')}</tbody>`;

const rowHtml = ({ height, cells }: PrintRow): string =>
  `<tr style="height:${height}px">${cells.map(cellHtml).join('')}</tr>`;

function cellHtml({ text, style, columns, rows, overflows, wraps, picture }: PrintCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const flow = wraps ? 'white-space:pre-wrap' : overflows ? 'white-space:pre' : 'white-space:pre;overflow:hidden';
  return `<td${spans} style="${style};${flow}">${picture ? pictureHtml(picture) : ''}${escapedXml(text)}</td>`;
}

const pictureHtml = ({ source, title, left, top, width, height }: PrintPicture): string =>
  `<div class="mutu-print-chart"><img src="${source}" alt="${escapedXml(title)}" style="left:${left}px;top:${top}px;width:${width}px;height:${height}px"></div>`;
