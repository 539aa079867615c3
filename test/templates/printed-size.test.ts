import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { CHART_LOOK } from '../../core/grids/language/look';
import { type Plan, planOf } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';

/** Points, on the paper: what a committee around a table still reads. */
const LEAST = 8;

/** Grids that print smaller still, too wide for a page; one that is made to fit leaves this list. */
const TOO_WIDE = new Set([
  'needs',
  'portrait',
  'diagnosis',
  'resources',
  'fairness',
  'scenarios',
  'agreement',
  'actionPlan',
  'communication',
  'risks',
  'log',
  'invoice',
  'settlement',
  'partnerChange',
  'evaluation',
  'success',
  'sharedStaff',
  'sharedKitchen',
  'replacement',
  'truck',
  'machineryCoop',
  'riskPool',
  'groupPurchase',
]);

/** Of the smallest letters of a sheet once it is one page wide: of its cells, charts and footer. */
function leastPoints({ cells, styles, charts, print }: Plan): number {
  const shown = cells.filter(({ value, formula }) => formula !== undefined || (value !== undefined && value !== ''));
  const { title, legend, axis, axisTitle } = CHART_LOOK;
  const lettering = charts.length > 0 ? [title, legend, axis, axisTitle].map(({ size }) => size) : [];
  const sizes = shown.map(({ look }) => styles[look].size).concat(lettering, print.footer.size);
  return (Math.min(...sizes) * print.scale) / 100;
}

const versions = LANGUAGES.flatMap((language) => [true, false].map((filled) => ({ language, filled })));

describe.each(templates.map((template) => [template.id, template] as const))('%s, printed', (id, template) => {
  const points = Math.min(...versions.map((version) => leastPoints(planOf(template, version))));
  if (TOO_WIDE.has(id)) {
    it('is known to be too wide for letters one reads at arm’s length', () => expect(points).toBeLessThan(LEAST));
  } else {
    it(`has no letter under ${LEAST} points on letter paper`, () => expect(points).toBeGreaterThanOrEqual(LEAST));
  }
});
