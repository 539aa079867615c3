import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../playground/print/html';
import { withHeaders } from '../../playground/print/rows';
import type { PrintRow } from '../../playground/print/sheet';

const area = { row: 1, column: 0, rows: 3, columns: 2 };
const row = (text: string, isHeading = false): PrintRow => ({
  height: 20,
  cells: [{ text, style: '', columns: 1, rows: 1, overflows: false, wraps: false }],
  followsAbove: false,
  startsPage: false,
  isHeading,
});

/** The rows that no page parts, as their texts. */
function groupsOf(texts: readonly string[], content: (row: number, column: number) => boolean): string[][] {
  const rows = withHeaders(
    texts.map((text) => row(text, text === 'Total')),
    [{ area, isOrdered: false }],
    { numbers: texts.map((_, index) => index), columns: [0, 1, 2], hasContent: content },
  );
  const html = pagesOf([{ name: '', isLandscape: true, footer: '', columns: [80, 80], rows, titleRows: 0 }]);
  return [...html.matchAll(/<tbody>(.*?)<\/tbody>/g)].map(([, group = '']) =>
    [...group.matchAll(/>([^<]+)<\/td>/g)].map(([, text = '']) => text),
  );
}

describe('the total of a list, on paper', () => {
  it('is on the page of the last row that it adds up, and holds nothing that comes after', () => {
    const texts = ['Partenaire', 'Moulin', 'Rives', 'Escale', 'Total', 'La suite'];
    for (const isBeside of [true, false]) {
      // A list alone on its rows repeats its header; beside another block, it does not.
      const groups = groupsOf(texts, (at, column) => column === 0 || (isBeside && column === 2 && at === 0));
      expect(groups).toContainEqual(['Escale', 'Total']);
      expect(groups).toContainEqual(['La suite']);
    }
  });

  it('is on the page of a row that is filled in, where few rows are left blank', () => {
    const texts = ['Partenaire', 'Moulin', ' ', ' ', 'Total', 'La suite'];
    expect(groupsOf(texts, (at) => at !== 2 && at !== 3)).toContainEqual(['Moulin', ' ', ' ', 'Total']);
  });

  it('is none where the row under the list is blank', () => {
    const texts = ['Partenaire', 'Moulin', 'Rives', 'Escale', '', 'La suite'];
    expect(groupsOf(texts, (at) => at !== 4)).toContainEqual(['Escale']);
  });
});
