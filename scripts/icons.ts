/** The icons, drawn from the mark of the page: two squares of a grid that share a part. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PALETTE } from '../core/grids/language/palette';
import { root } from './root';

const MARK = readFileSync(join(root, 'playground', 'mark.svg'), 'utf8');
/** Its lines fall between pixels at every size that is a multiple of 16: the smallest icon is as sharp as the largest. */
const SIDE = 16;

const draw = (svg: string, size: number): Buffer =>
  Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());

/** The icon of a ribbon button, of a list of add-ins, of a page. */
export const icon = (size: number): Buffer => draw(MARK, size);

/** 192 px, whose middle 120 px only are sure to show: the mark fills those. */
export function appIcon(): Buffer {
  const side = (SIDE * 192) / 120;
  const margin = (side - SIDE) / 2;
  return draw(MARK.replace(/viewBox="[^"]*"/, `viewBox="-${margin} -${margin} ${side} ${side}"`), 192);
}

/** White lines only, as the Microsoft 365 app manifest wants its second icon. */
export function appOutline(): Buffer {
  const square = (start: number): string =>
    `<rect x="${start + 0.5}" y="${start + 0.5}" width="10" height="10" rx="1.5"/>`;
  const lines = `<g fill="none" stroke="${PALETTE.white}">${square(0)}${square(5)}</g>`;
  return draw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${lines}</svg>`, 32);
}
