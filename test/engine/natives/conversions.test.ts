/** CONVERT: what each unit is by its definition, whatever prefix it bears. */
import { describe, expect, it } from 'vitest';
import { headlessSheet } from '../../support/headless-sheet';

/**
 * Exact by definition: NIST SP 811, appendix B (international yard and pound of 1959, survey foot of 1893), BIPM's SI brochure, the
 * litre and the hectare of the SI, the imperial gallon of 4,546 09 L. Within what Excel prints of a unit that it measures.
 */
const UNITS: Readonly<Record<string, readonly (readonly [from: string, to: string, factor: number])[]>> = {
  length: [
    ['in', 'm', 0.0254],
    ['ft', 'm', 0.3048],
    ['yd', 'm', 0.9144],
    ['mi', 'm', 1609.344],
    ['mi', 'km', 1.609344],
    ['Nmi', 'm', 1852],
    ['survey_mi', 'm', (5280 * 1200) / 3937],
    ['km', 'm', 1000],
    ['cm', 'mm', 10],
  ],
  area: [
    ['m2', 'm2', 1],
    ['ft2', 'm2', 0.3048 ** 2],
    ['ft^2', 'm^2', 0.3048 ** 2],
    ['in2', 'cm2', 6.4516],
    ['km2', 'm2', 1e6],
    ['m2', 'km2', 1e-6],
    ['cm2', 'm2', 1e-4],
    ['ha', 'm2', 1e4],
    ['km2', 'ha', 100],
    ['ar', 'm2', 100],
    ['uk_acre', 'm2', 4046.8564224],
    ['us_acre', 'm2', 43560 * (1200 / 3937) ** 2],
    ['ha', 'uk_acre', 1e4 / 4046.8564224],
    ['mi2', 'km2', 2.589988110336],
  ],
  volume: [
    ['l', 'm3', 1e-3],
    ['L', 'l', 1],
    ['m3', 'L', 1000],
    ['cm3', 'ml', 1],
    ['dm3', 'L', 1],
    ['km3', 'm3', 1e9],
    ['gal', 'l', 3.785411784],
    ['uk_gal', 'l', 4.54609],
    ['qt', 'l', 0.946352946],
    ['pt', 'l', 0.473176473],
    ['cup', 'l', 0.2365882365],
    ['oz', 'ml', 29.5735295625],
    ['tbs', 'ml', 14.78676478125],
    ['tsp', 'ml', 4.92892159375],
    ['ft3', 'm3', 0.3048 ** 3],
    ['yd3', 'm3', 0.9144 ** 3],
    ['in3', 'cm3', 16.387064],
    ['bushel', 'in3', 2150.42],
  ],
  mass: [
    ['lbm', 'kg', 0.45359237],
    ['kg', 'g', 1000],
    ['ozm', 'g', 28.349523125],
    ['ton', 'lbm', 2000],
    ['uk_ton', 'lbm', 2240],
    ['cwt', 'lbm', 100],
    ['stone', 'lbm', 14],
    ['grain', 'g', 0.06479891],
  ],
  time: [
    ['hr', 'mn', 60],
    ['day', 'hr', 24],
    ['hr', 'sec', 3600],
    ['yr', 'day', 365.25],
    ['min', 's', 60],
  ],
  pressure: [
    ['atm', 'Pa', 101325],
    ['kPa', 'Pa', 1000],
    ['Torr', 'Pa', 101325 / 760],
    ['psi', 'Pa', 6894.757293168361],
  ],
  energy: [
    ['Wh', 'J', 3600],
    ['kWh', 'J', 3.6e6],
    ['cal', 'J', 4.1868],
    ['c', 'J', 4.184],
    ['BTU', 'J', 1055.05585262],
  ],
  power: [
    ['HP', 'W', 745.6998715822702],
    ['kW', 'W', 1000],
  ],
  speed: [
    ['mph', 'm/s', 0.44704],
    ['kn', 'm/hr', 1852],
    ['km/h', 'm/h', 1000],
  ],
  information: [
    ['byte', 'bit', 8],
    ['kibyte', 'byte', 1024],
  ],
};

describe.each(Object.entries(UNITS))('%s', (_, units) => {
  it('is what its units are defined to be, both ways', async () => {
    const formulas = units.flatMap(([from, to]) => [`=CONVERT(1,"${from}","${to}")`, `=CONVERT(1,"${to}","${from}")`]);
    const sheet = await headlessSheet(Object.fromEntries(formulas.map((formula, row) => [`A${row + 1}`, formula])));
    const wrong = units.flatMap(([from, to, factor], rank) =>
      [factor, 1 / factor].flatMap((expected, way) => {
        const value = sheet.value(`A${2 * rank + way + 1}`);
        const isNear = typeof value === 'number' && Math.abs(value / expected - 1) < 1e-6;
        return isNear ? [] : [`${way === 0 ? `${from} → ${to}` : `${to} → ${from}`}: ${value}, not ${expected}`];
      }),
    );
    sheet.dispose();
    expect(wrong).toEqual([]);
  });
});

it('is exact in degrees', async () => {
  const sheet = await headlessSheet({
    A1: '=CONVERT(20.555,"C","F")',
    A2: '=CONVERT(1,"F","C")',
    A3: '=CONVERT(0,"C","K")',
    A4: '=CONVERT(98.6,"fah","cel")',
    A5: '=CONVERT(1,"kg","m")',
    A6: '=CONVERT(1,"zorkmid","m")',
  });
  expect(sheet.value('A1')).toBeCloseTo((20.555 * 9) / 5 + 32, 9);
  expect(sheet.value('A2')).toBeCloseTo((-31 * 5) / 9, 9);
  expect(sheet.value('A3')).toBeCloseTo(273.15, 9);
  expect(sheet.value('A4')).toBeCloseTo(37, 9);
  expect([sheet.value('A5'), sheet.value('A6')]).toEqual(['#N/A', '#N/A']);
  sheet.dispose();
});
