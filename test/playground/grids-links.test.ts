import { describe, expect, it } from 'vitest';
import { linkData, linkOf } from '../../playground/grids/links/data';
import { linkInside } from '../../playground/grids/links/file';

const sheetIds = new Map([
  ["Coût d'utilisation", 'sheet-1'],
  ['Sommaire', 'sheet-2'],
]);

describe('a link to another sheet', () => {
  it('is read from a file, quoted or not', () => {
    expect(linkInside("#'Coût d''utilisation'!B3", sheetIds)).toEqual({ sheetId: 'sheet-1', cell: 'B3' });
    expect(linkInside('#Sommaire!$A$1', sheetIds)).toEqual({ sheetId: 'sheet-2', cell: 'A1' });
  });

  it('is none when it leads out of the file, to a sheet that is not there, or to no cell', () => {
    expect(linkInside('https://example.org/#Sommaire!A1', sheetIds)).toBeUndefined();
    expect(linkInside("#'Autre'!A1", sheetIds)).toBeUndefined();
    expect(linkInside('#Sommaire!total', sheetIds)).toBeUndefined();
    expect(linkInside('#Sommaire', sheetIds)).toBeUndefined();
  });

  it('is kept in the cell, apart from what results say of themselves', () => {
    const link = { sheetId: 'sheet-2', cell: 'A1' };
    expect(linkOf({ v: 'Sommaire', custom: linkData(link) })).toEqual(link);
    expect(linkOf({ v: 37.84, custom: { unit: 'money' } })).toBeUndefined();
    expect(linkOf({ v: 'texte' })).toBeUndefined();
    expect(linkOf(null)).toBeUndefined();
  });
});
