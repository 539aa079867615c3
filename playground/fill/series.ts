import type { Language } from '../../core';
import { serialOf, timeOfSerial } from '../../core/values/dates';
import { type Term, termsOf } from './terms';

/** Whether a text is one of a series. */
export const isOfSeries = (text: string, language: Language): boolean => termsOf(text, language).length > 0;

/** Whether one text may follow another in a series. */
export const goTogether = (first: string, second: string, language: Language): boolean => {
  const others = termsOf(second, language).map(({ series }) => series);
  return termsOf(first, language).some(({ series }) => others.includes(series));
};

/** What follows these texts, or comes before them, the nearest first; undefined when their steps are not the same. */
export function textsAfter(
  texts: readonly string[],
  count: number,
  isBackwards: boolean,
  language: Language,
): string[] | undefined {
  const [first, ...others] = texts.map((text) => termsOf(text, language));
  for (const place of first ?? []) {
    const same = others.map((places) => places.find(({ series }) => series === place.series));
    if (same.some((one) => one === undefined)) continue;
    const step = stepOf([place, ...(same as Term[])]);
    if (step === undefined) continue;
    const from = isBackwards ? place.at : place.at + step * (texts.length - 1);
    return times(count, (i) => place.write(from + (isBackwards ? -step : step) * (i + 1)));
  }
  return undefined;
}

const times = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i));

/** How far the next one is; in a list that starts again, December and January are neighbours. */
function stepOf(places: readonly Term[]): number | undefined {
  const cycle = places[0]?.cycle;
  const steps = places.slice(1).map((place, i) => {
    const step = place.at - (places[i]?.at ?? 0);
    return cycle ? ((step % cycle) + cycle) % cycle : step;
  });
  const [step = 1] = steps;
  return steps.every((one) => one === step) ? step : undefined;
}

interface Day {
  readonly month: number;
  readonly day: number;
  readonly last: number;
}

/** Months are counted from year 0. */
function dayOf(serial: number): Day {
  const date = new Date(timeOfSerial(serial));
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return { month: year * 12 + month, day: date.getUTCDate(), last: lastDay(year * 12 + month) };
}

const lastDay = (month: number): number => new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

/**
 * Days a month or several months apart go on by months, at their day or at the month’s end; one day shown as a month
 * alone, by the month. Undefined for others, which go on by days.
 */
export function datesAfter(
  serials: readonly number[],
  isMonthAlone: boolean,
  count: number,
  isBackwards: boolean,
): number[] | undefined {
  if (!serials.every((serial) => Number.isInteger(serial) && serial > 60)) return undefined;
  const days = serials.map(dayOf);
  const [first, second] = days;
  if (!first || (!second && !isMonthAlone)) return undefined;
  const step = second ? second.month - first.month : 1;
  const areEnds = days.every(({ day, last }) => day === last) && days.length > 1;
  const wanted = areEnds ? 31 : Math.max(...days.map(({ day }) => day));
  const isRegular = days.every(
    ({ month, day, last }, i) => day === Math.min(wanted, last) && month === first.month + step * i,
  );
  if (step === 0 || !isRegular) return undefined;
  const from = isBackwards ? first.month : first.month + step * (days.length - 1);
  return times(count, (i) => {
    const month = from + (isBackwards ? -step : step) * (i + 1);
    return serialOf(Math.floor(month / 12), (month % 12) + 1, Math.min(wanted, lastDay(month))) ?? 0;
  });
}
