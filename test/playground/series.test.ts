/** What a dragged handle writes: words, quarters, ordinals and days, in both languages. Days by the calendar. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../core';
import { serialOf } from '../../core/values/dates';
import { numbersAfter, timesAfter } from '../../playground/fill/numbers';
import { datesAfter, goTogether, isOfSeries, textsAfter } from '../../playground/fill/series';

const following = (texts: string, language: Language = 'fr', count = 2): string | undefined =>
  textsAfter(texts.split(' | '), count, false, language)?.join(' | ');
const earlier = (texts: string, count = 2): string | undefined =>
  textsAfter(texts.split(' | '), count, true, 'fr')?.join(' | ');

describe('words', () => {
  it.each([
    ['janvier', 'février | mars'],
    ['Novembre', 'Décembre | Janvier'],
    ['MARS', 'AVRIL | MAI'],
    ['janvier | mars', 'mai | juillet'],
    ['octobre | décembre', 'février | avril'],
    ['mars | février', 'janvier | décembre'],
    ['lundi', 'mardi | mercredi'],
    ['lun.', 'mar. | mer.'],
    ['Dim.', 'Lun. | Mar.'],
    ['janv.', 'févr. | mars'],
    ['juin | juill.', 'août | sept.'],
    ['juin | juil.', 'août | sept.'],
    ['mars | avr.', 'mai | juin'],
    ['December', 'January | February'],
    ['Mon', 'Tue | Wed'],
    ['sept.', 'oct. | nov.'],
    ['décembre 2026', 'janvier 2027 | février 2027'],
    ['octobre 2026 | janvier 2027', 'avril 2027 | juillet 2027'],
  ])('%s', (texts, next) => expect(following(texts)).toBe(next));

  it('of both languages are read in that of the page first', () => {
    expect(following('Nov. 2026', 'en')).toBe('Dec. 2026 | Jan. 2027');
    expect(following('nov. 2026', 'fr')).toBe('déc. 2026 | janv. 2027');
    expect(following('May', 'fr')).toBe('June | July');
    expect(following('lundi', 'en')).toBe('mardi | mercredi');
  });

  it('go back when the handle is dragged up', () => {
    expect(earlier('janvier')).toBe('décembre | novembre');
    expect(earlier('janvier 2026')).toBe('décembre 2025 | novembre 2025');
    expect(earlier('mars | mai')).toBe('janvier | novembre');
  });
});

describe('parts of a year, ordinals, years, numbers', () => {
  it.each([
    ['Trimestre 1', 'Trimestre 2 | Trimestre 3'],
    ['Trimestre 4', 'Trimestre 1 | Trimestre 2'],
    ['T3', 'T4 | T1'],
    ['Q4', 'Q1 | Q2'],
    ['T4 2026', 'T1 2027 | T2 2027'],
    ['2026-T3', '2026-T4 | 2027-T1'],
    ['2026 Q4', '2027 Q1 | 2027 Q2'],
    ['1er trimestre', '2e trimestre | 3e trimestre'],
    ['4e trimestre 2026', '1er trimestre 2027 | 2e trimestre 2027'],
    ['3rd quarter', '4th quarter | 1st quarter'],
    ['1er semestre', '2e semestre | 1er semestre'],
    ['1er versement', '2e versement | 3e versement'],
    ['1re année', '2e année | 3e année'],
    ['2ème rang', '3ème rang | 4ème rang'],
    ['21st payment', '22nd payment | 23rd payment'],
    ['11th payment', '12th payment | 13th payment'],
    ['2026-2027', '2027-2028 | 2028-2029'],
    ['Exercice 2026-2027', 'Exercice 2027-2028 | Exercice 2028-2029'],
    ['Ferme 09', 'Ferme 10 | Ferme 11'],
  ])('%s', (texts, next) => expect(following(texts)).toBe(next));
});

describe('months as Excel writes them', () => {
  it.each([
    ['janv-26', 'févr-26 | mars-26'],
    ['Déc-99', 'Janv-00 | Févr-00'],
    ['mai-2026', 'juin-2026 | juillet-2026'],
  ])('%s', (texts, next) => expect(following(texts)).toBe(next));
});

describe('numbers and hours', () => {
  const clock = (...texts: readonly string[]): number[] =>
    texts.map((text) => {
      const [hours = 0, minutes = 0] = text.split(':').map(Number);
      return (hours * 60 + minutes) / 1440;
    });

  it('go on by the hour, as in Excel, or as two of them do, to the very minute', () => {
    expect(timesAfter(clock('8:00'), 'clock', 2, false)).toEqual(clock('9:00', '10:00'));
    expect(timesAfter(clock('8:20', '8:40'), 'clock', 3, false)).toEqual(clock('9:00', '9:20', '9:40'));
    expect(timesAfter(clock('1:00'), 'clock', 2, true)).toEqual(clock('0:00', '23:00'));
    expect(timesAfter(clock('23:00'), 'clock', 1, false)).toEqual([0]);
    expect(timesAfter(clock('23:00'), 'length', 2, false)).toEqual(clock('24:00', '25:00'));
    // 8:20 of a day, and of the next.
    expect(timesAfter([46000 + 500 / 1440], 'moment', 1, false)).toEqual([46001 + 500 / 1440]);
  });

  it('keep their decimals', () => {
    expect(numbersAfter([0.1234567, 0.1234568], 2, false)).toEqual([0.1234569, 0.123457]);
    expect(numbersAfter([0.3, 0.2], 2, false)).toEqual([0.1, 0]);
    expect(numbersAfter([10, 20, 30], 2, true)).toEqual([0, -10]);
    // Not on a line: the nearest one, 1 1/6 + 1.5 a step (least squares by hand).
    expect(numbersAfter([1, 3, 4], 1, false)?.[0]).toBeCloseTo(17 / 3, 11);
    expect(numbersAfter([1, 2, 4], 2, false)).toBeUndefined();
  });
});

describe('other texts', () => {
  it('are left to the engine, or start again', () => {
    for (const text of ['', 'Ferme', 'Ferme 9', 'marsouin', '1er mars', 'T5', 'lundi 2026', '2026-2030', 'jAnvier']) {
      expect(isOfSeries(text, 'fr'), text).toBe(false);
    }
    expect(goTogether('janvier', 'lundi', 'fr')).toBe(false);
    expect(goTogether('mars', 'avr.', 'fr')).toBe(true);
    // One month, then four: no step.
    expect(textsAfter(['janvier', 'février', 'juin'], 2, false, 'fr')).toBeUndefined();
  });
});

describe('dates', () => {
  const day = (text: string): number => {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
    return serialOf(year, month, date) ?? 0;
  };
  const days = (texts: string): number[] => texts.split(' ').map(day);
  it.each([
    ['2026-01-31 2026-02-28', '2026-03-31 2026-04-30'],
    ['2027-12-31 2028-01-31', '2028-02-29 2028-03-31'],
    ['2026-03-31 2026-06-30', '2026-09-30 2026-12-31'],
    ['2026-01-15 2026-02-15', '2026-03-15 2026-04-15'],
    ['2026-01-30 2026-02-28', '2026-03-30 2026-04-30'],
    ['2026-06-01 2027-06-01', '2028-06-01 2029-06-01'],
    ['2026-01-31 2026-02-28 2026-03-31', '2026-04-30 2026-05-31'],
  ])('%s', (given, next) => expect(datesAfter(days(given), false, 2, false)).toEqual(days(next)));

  it('of days and weeks go on by days; one alone too, unless it is shown as a month', () => {
    expect(datesAfter(days('2026-01-05 2026-01-12'), false, 2, false)).toBeUndefined();
    expect(datesAfter(days('2026-01-31 2026-02-28 2026-04-30'), false, 2, false)).toBeUndefined();
    expect(datesAfter(days('2026-01-31'), false, 2, false)).toBeUndefined();
    expect(datesAfter(days('2026-12-01'), true, 2, false)).toEqual(days('2027-01-01 2027-02-01'));
    expect(datesAfter(days('2026-01-31 2026-02-28'), false, 2, true)).toEqual(days('2025-12-31 2025-11-30'));
    // Half past one is no day.
    expect(datesAfter([46000.5, 46031.5], false, 2, false)).toBeUndefined();
  });
});
