import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { dossier, plansFor } from '../../core/grids/gallery';
import { CHART_LOOK, LOOKS, textWidth } from '../../core/grids/language/look';
import { type Plan, planOf } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';

/** Points, on the paper: what a committee around a table still reads. */
const LEAST = 8;

/** Grids that print smaller still, too wide for a page; one that is made to fit leaves this list. */
const TOO_WIDE = new Set(['portrait', 'settlement']);

/** Of the smallest letters of a sheet once it is one page wide: of its cells, charts and footer. */
function leastPoints({ cells, styles, charts, print }: Plan): number {
  const shown = cells.filter(({ value, formula }) => formula !== undefined || (value !== undefined && value !== ''));
  const { title, legend, axis, axisTitle } = CHART_LOOK;
  const lettering = charts.length > 0 ? [title, legend, axis, axisTitle].map(({ size }) => size) : [];
  const sizes = shown.map(({ look }) => styles[look].size).concat(lettering, print.footer.size);
  return (Math.min(...sizes) * print.scale) / 100;
}

/** Texts of one line that a page is not wide enough for. */
function runningOff({ cells, styles, columns }: Plan): readonly string[] {
  return cells.flatMap(({ value, look, column }) => {
    if (typeof value !== 'string' || styles[look].wrap || styles[look].align !== 'left') return [];
    const room = columns.slice(column).reduce((sum, width) => sum + width, 0);
    return textWidth(value, LOOKS[look]) > room ? [value] : [];
  });
}

const A_DAY = '2027-12-30';
/** Between a number and the edges of its cell, below which LibreOffice shows ### instead. */
const EDGES = 17;

/** Columns too narrow for the days that they may hold. */
const tooNarrowForDays = ({ cells, columns }: Plan): readonly string[] =>
  cells
    .filter(({ pattern, look, formula }) => pattern?.indexOf('yyyy') === 0 && (look !== 'total' || formula))
    .filter(({ column, look }) => (columns[column] ?? 0) < textWidth(A_DAY, LOOKS[look]) + EDGES)
    .map(({ row, column }) => `${row + 1}, ${column + 1}: ${columns[column]} px`);

const versions = LANGUAGES.flatMap((language) => [true, false].map((filled) => ({ language, filled })));

/** Each grid, and the summary of the whole guide. */
const sheets = [
  ...templates.map((template) => [template.id, versions.map((version) => planOf(template, version))] as const),
  ['summary', versions.flatMap((version) => plansFor(dossier.id, version).slice(0, 1))] as const,
];

describe.each(sheets)('%s, printed', (id, plans) => {
  const points = Math.min(...plans.map(leastPoints));
  if (TOO_WIDE.has(id)) {
    it('is known to be too wide for letters one reads at arm’s length', () => expect(points).toBeLessThan(LEAST));
  } else {
    it(`has no letter under ${LEAST} points on letter paper`, () => expect(points).toBeGreaterThanOrEqual(LEAST));
  }

  it('shows days whole', () => expect(plans.flatMap(tooNarrowForDays)).toEqual([]));

  it('has no text that runs off the page', () => expect(plans.flatMap(runningOff)).toEqual([]));
});
