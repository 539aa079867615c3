/** Where the cells of a pasted text are: at its tabs, at the marks of a .csv, or nowhere. */
import { describe, expect, it } from 'vitest';
import { readLines } from '../../playground/typed/lines';
import { layOut } from '../../playground/typed/pasted-rows';

const rowsOf = (text: string) => layOut(text)?.rows;

describe('a pasted text', () => {
  it.each([
    [
      '\tjanv.\tfévr.\nLoyer\t1\t2',
      [
        ['', 'janv.', 'févr.'],
        ['Loyer', '1', '2'],
      ],
    ],
    ['x\t1\r\n\r\ny\t2\r\n', [['x', '1'], [''], ['y', '2']]],
    ['Luc <luc@ferme.ca>\nAnne & <b>Roy</b>', [['Luc <luc@ferme.ca>'], ['Anne & <b>Roy</b>']]],
    // As Excel quotes a cell of several lines, and only such a one.
    [
      'a\t"b\nc ""d"""\te\nf\tg\th',
      [
        ['a', 'b\nc "d"', 'e'],
        ['f', 'g', 'h'],
      ],
    ],
    [
      '"Les Amis" inc.\t5\n"Oui"\t6',
      [
        ['"Les Amis" inc.', '5'],
        ['"Oui"', '6'],
      ],
    ],
    [
      '2" x 4"\t3\n"12 pouces\t4',
      [
        ['2" x 4"', '3'],
        ['"12 pouces', '4'],
      ],
    ],
  ])('%j is cut at its tabs and its lines', (text, rows) => {
    expect(layOut(text)).toEqual({ rows });
  });

  it.each([
    [
      'Poste;Montant\nLoyer;1 200,50\n',
      [
        ['Poste', 'Montant'],
        ['Loyer', '1 200,50'],
      ],
    ],
    [
      'Poste;Note\n"Loyer; mars";"dit ""oui"""',
      [
        ['Poste', 'Note'],
        ['Loyer; mars', 'dit "oui"'],
      ],
    ],
    [
      'Relevé du compte\n\nDate;Poste;Montant\n2026-03-03;Loyer;12',
      [['Relevé du compte'], [''], ['Date', 'Poste', 'Montant'], ['2026-03-03', 'Loyer', '12']],
    ],
    [
      'Loyer ; 1 200,50 $\nHuile ; 80 $',
      [
        ['Loyer', '1 200,50 $'],
        ['Huile', '80 $'],
      ],
    ],
    ['2026-03-03;Loyer;1200,50', [['2026-03-03', 'Loyer', '1200,50']]],
    [
      'date,item,amount\n2026-03-03,"Hydro, inc.",-125.50',
      [
        ['date', 'item', 'amount'],
        ['2026-03-03', 'Hydro, inc.', '-125.50'],
      ],
    ],
  ])('%j is cut at its marks, which are the same in each line', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
    expect(layOut(text)?.mark).toMatch(/[;,]/);
  });

  it.each([
    'Il a plu ; on attend.\nIl fait beau ; on fauche.',
    'Il a plu; on attend.\nIl fait beau; on fauche.',
    'Une phrase ; une autre.',
    'luc@ferme.ca;anne@ferme.ca',
    '12,5\n13,5',
    '1,234,567\n2,345,678',
    'Roy, Anne\nGagnon, Luc',
    'Roy, Anne, Laval\nGagnon, Luc, Alma',
    'pain, lait, œufs\nclous, vis, 3 planches',
  ])('%j keeps its lines whole', (text) => {
    expect(layOut(text)?.mark).toBeUndefined();
    expect(rowsOf(text) ?? [[text]]).toEqual(text.split('\n').map((line) => [line]));
  });

  it('whose lines have more or fewer marks stays whole, and is told', () => {
    expect(layOut('a;b;c\nd;e\nf;g;h')).toEqual({ rows: [['a;b;c'], ['d;e'], ['f;g;h']], uneven: ';' });
  });

  it('of one line and one cell is not a table', () => {
    expect(['12,5', 'Ferme Nord', '=SOMME(A1;B1)', '=SI(A1;1;2)', 'x\n'].map(layOut)).toEqual(Array(5).fill(undefined));
  });

  it('of formulas is not cut inside them', () => {
    expect(rowsOf('=SI(A1;1;2)\n=SI(A2;1;2)')).toEqual([['=SI(A1;1;2)'], ['=SI(A2;1;2)']]);
    expect(layOut('=SI(A1;1;2)\n=SI(A2;1;2)')?.mark).toBeUndefined();
  });
});

it('a quote that nothing closes, or that words follow, is a sign like another in a .csv too', () => {
  expect(readLines('"Les Amis" inc.;5\n"12 pouces;6\nx;7', ';')).toEqual([
    ['"Les Amis" inc.', '5'],
    ['"12 pouces', '6'],
    ['x', '7'],
  ]);
});
