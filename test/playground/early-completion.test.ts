import { expect, it } from 'vitest';
import { nameBeingTyped } from '../../playground/sheet/early-completion';

it.each([
  ['=SOMM', 'SOMM'],
  ['=MUTU.COUTU', 'MUTU.COUTU'],
  ['=1+somme.s', 'somme.s'],
  ['=SI(A1>0;moye', 'moye'],
  ['="a;b"&séq', 'séq'],
  ['=B2 * nb', 'nb'],
  // An address, a text, a sheet, a name that ends, words.
  ['=SOMM(', undefined],
  ['="SOMM', undefined],
  ["='Mes coûts", undefined],
  ['=Coûts!B', undefined],
  ['=12', undefined],
  ['SOMM', undefined],
])('%s', (text, name) => expect(nameBeingTyped(text)).toBe(name));
