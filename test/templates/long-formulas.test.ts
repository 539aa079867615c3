import { expect, it } from 'vitest';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { LANGUAGES } from '../../core/values/text';

/** What Excel takes in a cell, in characters: a file with a longer formula does not open. */
const LONGEST_FORMULA = 8192;

/** As after rows inserted by the hundred above it. */
const farDown = (formula: string): string => formula.replace(/([A-Z]\$?)\d{1,2}(?![\d(])/g, '$1999');

it.each(LANGUAGES)(
  'no formula of the whole guide grows past what Excel takes when rows are inserted, in %s',
  (language) => {
    const tooLong = plansFor(DOSSIER, { language, filled: true }).flatMap(({ sheet, cells }) =>
      cells.flatMap(({ look, formula = '' }) => {
        const { length } = farDown(formula);
        return length > LONGEST_FORMULA ? [`${sheet}, ${look}: ${length}`] : [];
      }),
    );
    expect(tooLong).toEqual([]);
  },
);
