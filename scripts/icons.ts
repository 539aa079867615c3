/**
 * The mark of Mutu: two squares of a grid that share a part. Drawn by code on a 16 × 16 grid whose lines fall between
 * pixels at every size that is a multiple of 16, so that the smallest icon is as sharp as the largest.
 */
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
/** A point of the 16 × 16 grid → its colour, or nothing. */
type Drawing = (x: number, y: number) => Colour | undefined;

const OURS: Colour = [14, 124, 115];
const YOURS: Colour = [242, 169, 59];
const SHARED: Colour = [11, 61, 66];
const WHITE: Colour = [255, 255, 255];

/** From `start` to `end` on both axes, its corners rounded. */
function inSquare(x: number, y: number, start: number, end: number, radius: number): boolean {
  if (x < start || x > end || y < start || y > end) return false;
  const fromCorner = (position: number) => Math.max(start + radius - position, position - (end - radius), 0);
  return Math.hypot(fromCorner(x), fromCorner(y)) <= radius;
}

const mark: Drawing = (x, y) => {
  const ours = inSquare(x, y, 0, 11, 2);
  const yours = inSquare(x, y, 5, 16, 2);
  if (ours && yours) return SHARED;
  if (ours) return OURS;
  return yours ? YOURS : undefined;
};

/** White lines only, as the Microsoft 365 app manifest wants its second icon. */
const outline: Drawing = (x, y) => {
  const onLine = (start: number, end: number) =>
    inSquare(x, y, start, end, 2) && !inSquare(x, y, start + 1, end - 1, 1);
  return onLine(0, 11) || onLine(5, 16) ? WHITE : undefined;
};

/** Points looked at in each pixel, on each axis: what makes the round corners smooth. */
const SAMPLES = 8;

/** The pixels of a drawing, four bytes each. `margin` is the part of the image left free on every side. */
function pixels(drawing: Drawing, size: number, margin: number): Uint8Array {
  const out = new Uint8Array(size * size * 4);
  const toGrid = (pixel: number) => ((pixel / size - margin) / (1 - 2 * margin)) * 16;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++)
      out.set(pixel(drawing, column, row, toGrid), (row * size + column) * 4);
  }
  return out;
}

function pixel(drawing: Drawing, column: number, row: number, toGrid: (pixel: number) => number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = column + ((i % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    const colour = drawing(toGrid(x), toGrid(y));
    if (!colour) continue;
    covered++;
    for (let channel = 0; channel < 3; channel++) sum[channel] = (sum[channel] ?? 0) + (colour[channel] ?? 0);
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((total) => Math.round(total / covered)), Math.round((covered / SAMPLES ** 2) * 255)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** Source of the format: W3C, Portable Network Graphics, sections 5 and 11. */
function png(size: number, rgba: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, colour with transparency, no interlacing
  const lines = Buffer.alloc(size * (size * 4 + 1)); // each line starts with its filter: 0, none
  for (let row = 0; row < size; row++) {
    lines.set(rgba.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const draw = (drawing: Drawing, size: number, margin = 0): Buffer => png(size, pixels(drawing, size, margin));

/** The icon of a ribbon button, of a list of add-ins, of a page. */
export const icon = (size: number): Buffer => draw(mark, size);

/** The two icons of a Microsoft 365 app: 192 px whose middle 120 px only are sure to show, and 32 px in white lines. */
export const appIcon = (): Buffer => draw(mark, 192, (192 - 120) / 2 / 192);
export const appOutline = (): Buffer => draw(outline, 32);
