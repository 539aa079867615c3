/** What a PDF says, as poppler reads it. */
import { execFileSync } from 'node:child_process';

/** The text of each page, its spaces plain. */
export function textOfPages(pdf: Buffer): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1e8 });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/[\u00a0\u202f]/g, ' '));
}
