import { describe, expect, it } from 'vitest';
import { breakEven } from '../../core/grids/break-even/grid';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { couldBeMisread } from '../../core/grids/language/formats';
import { layOut } from '../../core/grids/language/layout';

describe('a text that a spreadsheet could take for something else', () => {
  it.each([
    'mars 2027',
    '2027-03',
    '1-2',
    '2 à 3',
    'mercredi 15 septembre 2027 10:30:00',
    '5 %',
    '12,50 $',
    '=A1',
    '+1',
    '-',
    '#N/A',
    'VRAI',
    'false',
    '’',
    "'a",
  ])('stays a text: %s', (text) => {
    expect(couldBeMisread(text)).toBe(true);
  });

  it.each([
    '',
    'Oui',
    'Coût d’utilisation',
    '« Planeur »',
    '“Planer”',
    'Un paragraphe de plus de soixante caractères, qui dit 12 choses.',
  ])('is no such text: %s', (text) => {
    expect(couldBeMisread(text)).toBe(false);
  });
});

it('shows to the tenth, in the whole guide, the uses that each partner makes on average: 130 by three are no 43.33333333', () => {
  const plan = plansFor(DOSSIER, { language: 'en', filled: false }).find(({ template }) => template === 'breakEven');
  const area = layOut(breakEven).areas.get('useByPartner');
  const cell = plan?.cells.find(({ row, column }) => row === area?.row && column === area.column);
  expect(cell?.pattern).toMatch(/0\.0$/);
});
