/** What is wrong with our formulas in a workbook, each in one sentence. */
import { find } from '../../../core';
import { type OwnCall, ownCalls } from '../../../core/formula/calls';
import { unknownNames } from '../../../core/mistakes/names';
import { errorIn } from '../../../core/values/cell';
import { formatMoney } from '../../../core/values/format';
import { exactSum } from '../../../core/values/money';
import { inLanguage } from '../../../core/values/text';
import { argumentsByParam, separateArguments } from '../../arguments';
import { fill } from '../../context';
import { evaluate, readReferences } from '../../evaluate';
import type { Host } from '../../host';
import { outcomeOf } from '../../outcome';
import { type Suggestion, suggestionFor } from '../../suggestion';
import { TOOLS } from '../../texts/tools';
import { type FormulaCell, isErrorValue, rangeFilledBy, valuesIn } from './workbook';

export interface Finding {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly sentence: string;
  /** The formula that was likely meant, where there is one. */
  readonly suggestion?: Suggestion | undefined;
}

export async function findingsIn(formulas: readonly FormulaCell[], host: Host): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const one of formulas) {
    const { sheet, cell, formula } = one;
    const mistake = mistakeIn(one, host);
    const sentence = mistake?.sentence ?? (await errorOf(one, host)) ?? (await differenceIn(one, host));
    if (sentence) findings.push({ sheet, cell, formula, sentence, suggestion: mistake?.suggestion });
  }
  return findings;
}

/** A mistake in the formula itself. */
function mistakeIn({ formula, value }: FormulaCell, { spelling, language }: Host): Partial<Finding> | undefined {
  const [unknown] = unknownNames(formula);
  const error = unknown ? '#NAME?' : errorIn(value)?.code;
  const suggestion = suggestionFor(formula, error, spelling);
  if (suggestion) return { sentence: inLanguage(suggestion.sentence, language), suggestion };
  return unknown ? { sentence: fill(TOOLS.unknownFunction, language, { name: unknown }) } : undefined;
}

/** The sentence of the refusal, worked out again: the cell only holds a code. */
async function errorOf(one: FormulaCell, host: Host): Promise<string | undefined> {
  if (!isErrorValue(one.value)) return undefined;
  if (one.value === '#NAME?') return fill(TOOLS.lostName, host.language);
  if (one.value === '#SPILL!') return fill(TOOLS.blocked, host.language);
  for (const call of ownCalls(one.formula)) {
    const declaration = find(call.id);
    if (!declaration) continue;
    const args = argumentsByParam(declaration, call.args);
    const outcome = await outcomeOf({ declaration, args, sheet: one.sheet }, host);
    if (outcome.state === 'refused') return outcome.error.text ? outcome.error.message : passing(one, host);
    if (outcome.state === 'incomplete') return fill(TOOLS.incomplete, host.language);
  }
  return passing(one, host);
}

const passing = ({ value }: FormulaCell, { language }: Host): string =>
  fill(TOOLS.passingError, language, { code: String(value) });

/** Functions whose answer adds up to what was shared, and which argument that is. */
const ADDING_UP: Readonly<Record<string, number>> = { PARTAGE: 0, PRORATA: 0, ECONOMIESEGALES: 0 };
/** Half a cent. */
const TOLERANCE = 0.005;

async function differenceIn(one: FormulaCell, host: Host): Promise<string | undefined> {
  const [call] = ownCalls(one.formula);
  if (!call?.isWhole || ADDING_UP[call.id] === undefined) return undefined;
  const amount = await amountShared(call, one, host);
  const shown = valuesIn(
    one.among,
    rangeFilledBy(one, () => ({ rows: 1, columns: 1 })),
  );
  const shares = flatNumbers(shown);
  if (amount === undefined || shares.length === 0) return undefined;
  const sum = exactSum(shares);
  if (Math.abs(sum - amount) <= TOLERANCE + 1e-9) return undefined;
  const money = (value: number): string => formatMoney(value, host.language);
  return fill(TOOLS.notAddingUp, host.language, { sum: money(sum), amount: money(amount) });
}

async function amountShared(call: OwnCall, { sheet }: FormulaCell, host: Host): Promise<number | undefined> {
  const declaration = find(call.id);
  const argument = declaration && separateArguments(declaration, call.args)[ADDING_UP[call.id] ?? 0];
  if (!argument) return undefined;
  const known = evaluate(argument, await readReferences([argument], host, sheet), host.language);
  const numbers = flatNumbers(known?.value);
  return numbers.length > 0 ? exactSum(numbers) : undefined;
}

function flatNumbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (!Array.isArray(value)) return [];
  return value.reduce<number[]>((all, inner: unknown) => all.concat(flatNumbers(inner)), []);
}
