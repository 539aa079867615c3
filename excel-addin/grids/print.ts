import { relative } from '../../core/formula/addresses';
import type { Plan } from '../../core/grids/language/plan';
import { footerCodes } from '../../core/grids/language/print';

/** How the sheet shows and prints. */
export function drawPage(sheet: Excel.Worksheet, { tabColor, hasGridlines, frozenRows, print }: Plan): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = hasGridlines;
  sheet.freezePanes.freezeRows(frozenRows);
  const page = sheet.pageLayout;
  page.orientation = ORIENTATIONS[print.orientation];
  page.paperSize = PAPERS[print.paper];
  page.centerHorizontally = print.isCentered;
  page.zoom = { scale: print.scale };
  page.setPrintMargins('Inches', print.margins);
  page.setPrintArea(relative(print.area));
  if (print.titleRows > 0) page.setPrintTitleRows(`$1:$${print.titleRows}`);
  const footer = page.headersFooters.defaultForAllPages;
  const { left, right } = footerCodes(print);
  footer.leftFooter = left;
  footer.rightFooter = right;
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(relative({ row, column: 0 }));
}

const ORIENTATIONS = { landscape: 'Landscape' } as const;
const PAPERS = { letter: 'Letter' } as const;
