import { describe, expect, it } from 'vitest';
import { type Area, areaOf, around, cellArea, relative } from '../../core/formula/addresses';
import { callsIn } from '../../core/formula/calls';
import { type FormulaToken, tokenize } from '../../core/formula/index';
import { templates } from '../../core/grids';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { NUMBERS_TO_FILL, TAKEN_LOOKS, TYPED_LOOKS } from '../../core/grids/language/look';
import type { Plan, PlanCell } from '../../core/grids/language/plan';
import { isInside } from './sheet';

/**
 * « Ferme *Étoile* », « Coop 4? », « >Nord », « ~ »: as a criterion, or in a look-up, such a name stands for others. What people
 * type is compared by « = », which takes it as it is.
 */
const SOUGHT: Readonly<Record<string, (argument: number, count: number) => boolean>> = {
  ...Object.fromEntries(['SUMIF', 'COUNTIF', 'AVERAGEIF'].map((name) => [name, (argument: number) => argument === 1])),
  ...Object.fromEntries(
    ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map((name) => [
      name,
      (argument: number) => argument > 1 && argument % 2 === 0,
    ]),
  ),
  COUNTIFS: (argument) => argument % 2 === 1,
  ...Object.fromEntries(
    ['MATCH', 'VLOOKUP', 'HLOOKUP', 'LOOKUP', 'XLOOKUP', 'XMATCH', 'SEARCH'].map((name) => [
      name,
      (argument: number) => argument === 0,
    ]),
  ),
};

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+$/;
const isFixed = ({ look, value }: PlanCell): boolean =>
  value !== undefined && !TYPED_LOOKS.includes(look) && !TAKEN_LOOKS.includes(look);
/** A number is wanted there, and a text is told; or a number is calculated. */
const isNumber = ({ look, pattern }: PlanCell): boolean =>
  NUMBERS_TO_FILL.includes(look) ||
  (pattern !== undefined && !TYPED_LOOKS.includes(look) && !TAKEN_LOOKS.includes(look));

/** Texts that people may type among the cells that these tokens read. */
function typedIn(tokens: readonly FormulaToken[], from: Plan, plans: readonly Plan[]): string[] {
  return tokens.flatMap(({ kind, text }, at) => {
    if (kind !== 'name' || tokens[at - 1]?.text === ':') return [];
    const sheet =
      tokens[at - 1]?.text === '!' ? tokens[at - 2]?.text.replace(/^'|'$/g, '').replace(/''/g, "'") : undefined;
    const plan = sheet === undefined ? from : plans.find((one) => one.sheet === sheet);
    const name = plan?.names.find((one) => one.name === text);
    const first = ADDRESS.test(text) ? areaOf(text) : name && cellArea(name.row, name.column);
    if (!plan || !first) return [];
    const last = tokens[at + 1]?.text === ':' ? tokens[at + 2]?.text : undefined;
    const area: Area = last && ADDRESS.test(last) ? around(first, areaOf(last)) : first;
    const cells = plan.cells.filter((cell) => isInside(cell, area));
    return cells.every((cell) => isFixed(cell) || isNumber(cell)) ? [] : [text];
  });
}

function faultsOf(plan: Plan, plans: readonly Plan[]): string[] {
  const written = [
    ...plan.cells.flatMap(({ row, column, formula }) => (formula ? [[relative({ row, column }), formula]] : [])),
    ...plan.conditions.map(({ area, formula }) => [`${relative(area)} when`, formula]),
  ] as [string, string][];
  return written.flatMap(([where, formula]) => {
    const tokens = tokenize(formula.slice(1)).filter(({ kind }) => kind !== 'space');
    return callsIn(tokens).flatMap(({ name, args }) =>
      args.flatMap(({ start, end }, argument) => {
        if (!SOUGHT[name]?.(argument, args.length)) return [];
        const sought = tokens.slice(start, end);
        return typedIn(sought, plan, plans).length === 0
          ? []
          : [`${plan.template} ${where}: ${name}(…${sought.map(({ text }) => text).join('')}…)`];
      }),
    );
  });
}

describe('no name that people type is a criterion, nor is looked up with wildcards', () => {
  it.each([DOSSIER, ...templates.map(({ id }) => id)])('%s', (id) => {
    const plans = plansFor(id, { language: 'fr', filled: true });
    expect(plans.flatMap((plan) => faultsOf(plan, plans))).toEqual([]);
  });
});
