import { describe, expect, it } from 'vitest';
import { couldBeMisread } from '../../core/grids/language/formats';

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
