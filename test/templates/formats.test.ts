import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { breakEven } from '../../core/grids/break-even/grid';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { couldBeMisread } from '../../core/grids/language/formats';
import { layOut } from '../../core/grids/language/layout';
import { planOf } from '../../core/grids/language/plan';

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

it('shows in the summary the saving of all in %, as that of each: 22.6818% is wider than its column, and was ####', () => {
  const [summary] = plansFor(DOSSIER, { language: 'en', filled: true });
  const inPercent = summary?.cells.filter(({ pattern, look }) => pattern?.includes('%') && look?.includes('otal'));
  expect(inPercent?.map(({ pattern }) => pattern)).toContain('0.0%');
  expect(inPercent?.filter(({ pattern }) => pattern !== '0.0%' && pattern !== '0%')).toEqual([]);
});

describe('a figure that one types', () => {
  const patternAt = (choice: string, label: string, column: number): string | undefined => {
    const plan = plansFor(choice, { language: 'en', filled: false })[0];
    const header = plan?.cells.find(({ value }) => value === label);
    return plan?.cells.find((cell) => cell.row === (header?.row ?? 0) + column && cell.column === header?.column)
      ?.pattern;
  };

  it('is shown with the digits that it has: a quarter of an hour, 13.55%, a price of $0.585', () => {
    // As SpreadsheetML writes digits that are shown only where there are some: 0.0### is 60.0, 0.25.
    expect(patternAt('costs', 'Hours a year', 1)).toBe('#,##0.0###');
    expect(patternAt('costs', 'One use', 7)).toBe('#,##0.0###');
    expect(patternAt('costs', 'Amount', 2)).toBe('"$"#,##0.00##');
    expect(patternAt('invoice', 'Price', 1)).toBe('"$"#,##0.00##');
    expect(patternAt('log', 'Hours counted', 1)).toBe('#,##0.0#');
  });

  it('keeps its half above a thousand too: 1 251,5 km beside their sum are no 1 252 km', () => {
    // SpreadsheetML: the section that a figure from 10 000 up takes has places for decimals, or is the general one.
    const rounded = templates.flatMap((template) =>
      planOf(template, { language: 'fr', filled: false })
        .cells.filter(({ pattern = '' }) => pattern.startsWith('[<10000]General') && !/;#,##0\.0#+$/.test(pattern))
        .map(({ row, column }) => `${template.id} ${row},${column}`),
    );
    expect(rounded).toEqual([]);
  });
});
