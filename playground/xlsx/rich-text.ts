import { DocumentFlavor, type IDocumentData, type ITextRun } from '@univerjs/core';
import type { RichText } from 'exceljs';
import { fontOf, styleOfFont } from './styles';

/**
 * « _x0041_ » in a text would be read as « A »: its first sign is written by its number. So is each sign that XML cannot
 * hold (a bell of CAR(7), half of an emoji), which would otherwise be lost.
 */
export const fileText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNHELD, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
const UNHELD = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** A cell whose characters do not all look the same: pieces of text with their fonts, in a file. */
export function fileRichText(document: IDocumentData): string | { richText: RichText[] } {
  const text = (document.body?.dataStream ?? '').replace(/\r\n$/, '');
  const runs = document.body?.textRuns ?? [];
  if (runs.length === 0) return fileText(text);
  const pieces: RichText[] = [];
  let position = 0;
  const push = (end: number, run?: ITextRun): void => {
    const piece = text.slice(position, end);
    if (piece) pieces.push({ text: fileText(piece), ...(run?.ts && { font: fontOf(run.ts) }) });
    position = Math.max(position, end);
  };
  for (const run of runs) {
    push(run.st);
    push(run.ed, run);
  }
  push(text.length);
  return { richText: pieces };
}

export function richTextFromFile(pieces: readonly RichText[]): IDocumentData {
  const textRuns: ITextRun[] = [];
  let text = '';
  for (const { text: piece, font } of pieces) {
    if (font) textRuns.push({ st: text.length, ed: text.length + piece.length, ts: styleOfFont(font) });
    text += piece;
  }
  return {
    id: 'd',
    body: { dataStream: `${text}\r\n`, textRuns, paragraphs: [{ startIndex: text.length }] },
    documentStyle: { documentFlavor: DocumentFlavor.UNSPECIFIED },
  } as IDocumentData;
}
