/** Formulas that can be varied, and what they give under other figures. */
import { answer, CellError, type Declaration, find, type Measure } from '../../../core';
import { paramsOf } from '../../../core/declare/define';
import type { NumberParam } from '../../../core/declare/kinds';
import { areaOf, cellArea, relative } from '../../../core/formula/addresses';
import { formulaOf, ownCalls } from '../../../core/formula/calls';
import { argumentsByParam } from '../../arguments';
import { evaluate, readReferences } from '../../evaluate';
import type { CellContent, Host, SheetCell } from '../../host';
import { canVary } from '../../named-functions';
import { ownFormulas } from '../tools/workbook';

/** A formula of the sheet whose figures may vary. */
export interface Candidate {
  readonly sheet: string;
  readonly cell: string;
  readonly declaration: Declaration;
  readonly args: readonly string[];
}

export async function candidatesOf(sheet: string, host: Host): Promise<readonly Candidate[]> {
  const sheets = (await host.everySheet()).filter((cells) => cells.sheet === sheet);
  return ownFormulas(sheets).reduce<Candidate[]>((all, { cell, formula }) => {
    const found = ownCalls(formula).map((call) => ({ call, declaration: find(call.id) }));
    const varied = found.filter(({ declaration }) => declaration && canVary(declaration));
    return all.concat(
      varied.map(({ call, declaration }) => ({
        sheet,
        cell,
        declaration: declaration as Declaration,
        args: argumentsByParam(declaration as Declaration, call.args),
      })),
    );
  }, []);
}

/** One figure that may vary: an argument of the formula that is a number today. */
export interface Varied {
  /** Position among the arguments. */
  readonly at: number;
  readonly param: NumberParam;
  readonly today: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}
export interface Base {
  readonly candidate: Candidate;
  readonly values: readonly unknown[];
  readonly varied: readonly Varied[];
}

/** Today's figures; undefined when the panel cannot tell one of them. */
export async function baseOf(candidate: Candidate, host: Host): Promise<Base | undefined> {
  const { args, sheet, declaration } = candidate;
  const cells = await readReferences(args, host, sheet);
  const known = args.map((arg) => evaluate(arg, cells, host.language));
  if (known.some((one) => one === undefined || Array.isArray(one.value))) return undefined;
  const values = known.map((one) => one?.value ?? null);
  const varied = paramsOf(declaration).reduce<Varied[]>((all, [, param], at) => {
    const value = values[at];
    if (param.kind !== 'number' || typeof value !== 'number') return all;
    return all.concat({ at, param, today: value, ...rangeAround(param, value) });
  }, []);
  return { candidate, values, varied };
}

/** From nothing to twice today's figure, within what the argument allows; a hundred steps or so. */
function rangeAround(param: NumberParam, today: number): { least: number; most: number; step: number } {
  const far = today === 0 ? (param.unit === 'share' ? 0.2 : 100) : Math.abs(today) * 2;
  const step = param.whole ? Math.max(1, Math.round(niceStep(far / 100))) : niceStep(far / 100);
  const floor = param.above !== undefined ? Math.max(param.above, 0) + step : (param.min ?? Math.min(0, today * 2));
  const ceiling = param.below !== undefined ? param.below - step : (param.max ?? far);
  const least = Math.min(today, Math.max(floor, -far));
  return { least, most: Math.max(today, Math.min(far, ceiling)), step };
}

/** 1, 2 or 5 times a power of ten, at most the length asked. */
export function niceStep(length: number): number {
  const power = Math.floor(Math.log10(length));
  const lead = length / 10 ** power;
  const round = lead >= 5 ? 5 : lead >= 2 ? 2 : 1;
  return Number(`${round}e${power}`);
}

export interface Scenario {
  readonly name: string;
  /** One figure for each that may vary. */
  readonly figures: readonly number[];
}

export const valuesUnder = ({ values, varied }: Base, figures: readonly number[]): readonly unknown[] =>
  values.map((value, at) => {
    const i = varied.findIndex((one) => one.at === at);
    return i >= 0 ? (figures[i] ?? value) : value;
  });

export const resultUnder = (base: Base, figures: readonly number[], { language }: Host): Measure =>
  answer(base.candidate.declaration.id, valuesUnder(base, figures), language);

/** Each figure lower and higher by a share, kept within what its argument allows. */
export function bounds({ values, varied }: Base, share: number): { low: readonly unknown[]; high: readonly unknown[] } {
  const at = (sign: number) => (_: unknown, position: number) => {
    const one = varied.find((figure) => figure.at === position);
    if (!one || one.today === 0) return null;
    const moved = one.today + sign * share * Math.abs(one.today);
    const rounded = one.param.whole ? Math.round(moved) : moved;
    return Math.min(one.param.max ?? rounded, Math.max(one.param.min ?? rounded, rounded));
  };
  return { low: values.map(at(-1)), high: values.map(at(1)) };
}

export interface Weight {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/** SENSIBILITE: what each figure does to the result, the widest first; its refusal where it has one. */
export function weightsOf(base: Base, share: number, { language }: Host): readonly Weight[] | CellError {
  const { low, high } = bounds(base, share);
  const table = answer('SENSIBILITE', [base.candidate.declaration.id, [base.values], [low], [high]], language).value;
  if (table instanceof CellError) return table;
  if (!Array.isArray(table)) return [];
  return table.slice(1).reduce<Weight[]>((all, [label, atLow, atHigh]) => {
    if (typeof atLow !== 'number' || typeof atHigh !== 'number') return all;
    return all.concat({ label: String(label), low: atLow, high: atHigh });
  }, []);
}

/** SIMULER: the table of what may happen. */
export function chancesOf(base: Base, share: number, target: number | undefined, { language }: Host): Measure {
  const { low, high } = bounds(base, share);
  const { id } = base.candidate.declaration;
  return answer('SIMULER', [id, [low], [base.values], [high], null, null, target ?? null], language);
}

export interface Words {
  readonly labels: readonly string[];
  readonly result: string;
}

/** The comparison as cells: names, figures, and the formula of each column on the figures above it. */
export function comparison(
  base: Base,
  scenarios: readonly Scenario[],
  at: SheetCell,
  prefix: string,
  words: Words,
): readonly (readonly CellContent[])[] {
  const { row, column } = areaOf(at.cell);
  const given = base.values.map((value, position) => ({ value, position })).filter(({ value }) => value !== null);
  const cellOf = (line: number, scenario: number): string => relative(cellArea(row + 1 + line, column + 1 + scenario));
  const header: CellContent[] = [{ value: null }, ...scenarios.map(({ name }) => ({ value: name }))];
  const lines = given.map(({ position }): CellContent[] => [
    { value: words.labels[position] ?? '' },
    ...scenarios.map(({ figures }) => ({ value: plainValue(valuesUnder(base, figures)[position]) })),
  ]);
  const results = scenarios.map((_, scenario): CellContent => {
    const args = base.values.map((_value, position) => {
      const line = given.findIndex((one) => one.position === position);
      return line >= 0 ? cellOf(line, scenario) : '';
    });
    return { formula: formulaOf(base.candidate.declaration.id, args, prefix) };
  });
  return [header, ...lines, [{ value: words.result }, ...results]];
}

const plainValue = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
