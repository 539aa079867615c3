import { LOOKS } from '../../core/templates/look';
import type { Plan } from '../../core/templates/plan';

/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.25, footer: 0.25 };
/** Points of the footer. */
const FOOTER_SIZE = 8;

/** How the sheet shows and prints: letter paper, landscape, one page wide. */
export function drawPage(sheet: Excel.Worksheet, { print, frozenRows }: Plan): void {
  sheet.tabColor = LOOKS.heading.fill;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(frozenRows);
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'Letter';
  page.centerHorizontally = true;
  page.zoom = { scale: print.scale };
  page.setPrintMargins('Inches', MARGINS);
  page.setPrintArea(print.area);
  const footer = page.headersFooters.defaultForAllPages;
  // « & » starts a code: « &8 » is the size, « &P » the page, « && » the sign itself.
  footer.leftFooter = `&${FOOTER_SIZE}${print.footer.replace(/&/g, '&&')}`;
  footer.rightFooter = `&${FOOTER_SIZE}&P / &N`;
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
