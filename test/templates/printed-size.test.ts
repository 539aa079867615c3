import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { dossier, plansFor } from '../../core/grids/gallery';
import { CHART_LOOK, LOOKS, type LookName, textWidth } from '../../core/grids/language/look';
import { type Plan, type PlanCell, planOf } from '../../core/grids/language/plan';
import { formatFixed } from '../../core/values/format';
import { LANGUAGES } from '../../core/values/text';
import { isInside } from './sheet';

/** Points, on the paper: what a committee around a table still reads. */
const LEAST = 8;

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

/** Between a number and the edges of its cell, below which LibreOffice shows ### instead. */
const edges = ({ styles }: Plan, look: LookName): number => (styles[look].isIndented ? 17 : 7);
/** Figures are as wide in bold. */
const numberWidth = (number: string, look: LookName): number => textWidth(number, { ...LOOKS[look], bold: false });
const isTooNarrow = (plan: Plan, { column, look }: PlanCell, number: string): boolean =>
  (plan.columns[column] ?? 0) < numberWidth(number, look) + edges(plan, look);
const placeOf = ({ columns }: Plan, { row, column }: PlanCell): string =>
  `${row + 1}, ${column + 1}: ${columns[column]} px`;

const TOTALS: readonly LookName[] = ['total', 'smallTotal'];

const A_DAY = '2027-12-30';
/** Columns too narrow for the days that they may hold. */
const tooNarrowForDays = (plan: Plan): readonly string[] =>
  plan.cells
    .filter(({ pattern, look, formula }) => pattern?.indexOf('yyyy') === 0 && (!TOTALS.includes(look) || formula))
    .filter((cell) => isTooNarrow(plan, cell, A_DAY))
    .map((cell) => placeOf(plan, cell));

/** What one invests in together may cost a million; what one shares in a year, nearly that. */
const ABOUT_INVESTING = new Set(['feasibility', 'financing', 'budget']);
const MOST = { year: [999_999.99, 999_999], investing: [1_000_000, 1_000_000] } as const;

/** The widest amount that a cell of money may hold. */
function mostIn({ template, language, validations }: Plan, cell: PlanCell): string {
  const [exact, whole] = ABOUT_INVESTING.has(template) ? MOST.investing : MOST.year;
  const decimals = cell.pattern?.includes('.00') ? 2 : 0;
  const isRefused = validations.some((rule) => rule.kind === 'number' && rule.min === 0 && isInside(cell, rule.area));
  const amount = `${formatFixed(decimals > 0 ? exact : whole, language, decimals)} $`;
  return isRefused ? amount : `-${amount}`;
}
const tooNarrowForAmounts = (plan: Plan): readonly string[] =>
  plan.cells
    .filter(({ pattern, look, formula }) => pattern?.includes('$') && (!TOTALS.includes(look) || formula))
    .filter((cell) => isTooNarrow(plan, cell, mostIn(plan, cell)))
    .map((cell) => placeOf(plan, cell));

const versions = LANGUAGES.flatMap((language) => [true, false].map((filled) => ({ language, filled })));

/** Each grid, and the summary of the whole guide. */
const sheets = [
  ...templates.map((template) => [template.id, versions.map((version) => planOf(template, version))] as const),
  ['summary', versions.flatMap((version) => plansFor(dossier.id, version).slice(0, 1))] as const,
];

describe.each(sheets)('%s, printed', (_, plans) => {
  const points = Math.min(...plans.map(leastPoints));
  it(`has no letter under ${LEAST} points on letter paper`, () => expect(points).toBeGreaterThanOrEqual(LEAST));

  it('shows days whole', () => expect(plans.flatMap(tooNarrowForDays)).toEqual([]));

  it('shows amounts whole', () => expect(plans.flatMap(tooNarrowForAmounts)).toEqual([]));

  it('has no text that runs off the page', () => expect(plans.flatMap(runningOff)).toEqual([]));
});
