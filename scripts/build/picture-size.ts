import { readFileSync } from 'node:fs';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a WebP as Chromium writes it, or of a drawing that says its own: a page keeps its place while it loads. */
export function pictureSize(file: string): Size {
  const bytes = readFileSync(file);
  if (file.endsWith('.svg')) {
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(bytes.toString('utf8')) ?? [];
    if (width && height) return { width: Number(width), height: Number(height) };
  }
  // RIFF, its length, WEBP, then the kind of the first part: https://developers.google.com/speed/webp/docs/riff_container
  const kind = bytes.toString('latin1', 8, 16);
  if (kind === 'WEBPVP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind === 'WEBPVP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  throw new Error(`${file} does not say its size`);
}
