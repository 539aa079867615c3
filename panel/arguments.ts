/** What a person reads and types in the fields of a form ↔ the arguments of a formula, canonical. */

import { type Declaration, paramsOf } from '../core/declare/define';
import type { Param } from '../core/declare/kinds';
import { ownCalls } from '../core/formula/calls';
import { isName, referenceIn } from '../core/formula/references';
import { typedFigure } from '../core/values/format';
import { LOCALE } from '../core/values/locale';
import { numberInText, readingOf } from '../core/values/numbers';
import type { Language } from '../core/values/text';
import type { Spelling } from './host';

const isReference = (text: string): boolean => referenceIn(text) !== undefined;
const isRepeating = (param: Param): boolean => param.kind === 'any' && param.repeating === true;

/** Several cells are wanted: a range, or values typed one under another. */
export const takesCells = (param: Param): boolean =>
  param.kind === 'list' ||
  param.kind === 'block' ||
  param.kind === 'table' ||
  (param.kind === 'any' && !param.repeating);

// --- Typed → formula --------------------------------------------------------------------------------------------------

/** The argument that a field stands for; '' when it is blank. */
export function argumentOf(param: Param, typed: string, spelling: Spelling): string {
  const text = typed.trim();
  if (text === '') return '';
  if (isRepeating(param)) return spelling.read(`=MUTU.X(${text})`).slice('=MUTU.X('.length, -1);
  if (text.charAt(0) === '=') return spelling.read(text).slice(1).trim();
  if (isReference(text)) return text;
  // A blank first line is the blank of the first partner.
  if (takesCells(param)) return isName(text) && !typed.includes('\n') ? text : arrayOf(param, typed);
  if (param.kind !== 'number') return quoted(text);
  return (
    numberLiteral(text) ??
    (isExpression(text) ? spelling.read(`=${text}`).slice(1) : isName(text) ? text : quoted(text))
  );
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** « 1 234,50 $ » → 1234.5 ; « 5 % » → 5%, which a person recognises in the formula. */
function numberLiteral(text: string): string | undefined {
  const isShare = /%\s*$/.test(text);
  const reading = readingOf(isShare ? text.replace(/%\s*$/, '') : text);
  // Nobody writes thousands of percent; any other text with two readings goes as it is, and is refused with both.
  const value = typeof reading === 'object' && isShare ? reading.decimal : reading;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return isShare ? `${value}%` : String(value);
}

/** Something is computed in it: it would be no sentence to refuse. */
const isExpression = (text: string): boolean =>
  /[-+*/^(]/.test(text) && /[\p{L}\d]/u.test(text) && !/\s\p{L}+\s/u.test(text);

/** Values typed: a line for each row, « ; » between the cells of one. */
function arrayOf(param: Param, text: string): string {
  const rows = text.split('\n').map((line) => line.split(/[;\t]/).map((cell) => cell.trim()));
  const isOneLine = rows.length === 1 && param.kind !== 'table' && param.kind !== 'any';
  const cells = isOneLine ? (rows[0] ?? []).map((cell) => [cell]) : rows;
  if (cells.length === 1 && cells[0]?.length === 1) return cellLiteral(cells[0][0] ?? '');
  const width = Math.max(...cells.map((row) => row.length));
  const literals = cells.map((row) => Array.from({ length: width }, (_, i) => cellLiteral(row[i] ?? '')).join(','));
  return `{${literals.join(';')}}`;
}

/** An array literal holds no percentage and no blank. */
function cellLiteral(text: string): string {
  const value = text === '' ? undefined : numberInText(text);
  return value === undefined ? quoted(text) : String(value);
}

// --- Formula → field --------------------------------------------------------------------------------------------------

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(%?)$/i;
const STRING = /^"(?:[^"]|"")*"$/;

/** What the field shows of an argument; given back by `argumentOf`. What the panel does not know is kept as it is. */
export function fieldOf(param: Param, argument: string, spelling: Spelling, language: Language): string {
  if (argument === '') return '';
  if (isRepeating(param)) return spelling.show(`=MUTU.X(${argument})`).slice('=MUTU.X('.length, -1);
  if (isReference(argument)) return argument;
  const plain = plainText(param, argument, language);
  if (plain !== undefined && argumentOf(param, plain, spelling) === argument) return plain;
  return spelling.show(`=${argument}`);
}

function plainText(param: Param, argument: string, language: Language): string | undefined {
  const number = NUMBER.exec(argument);
  if (number) return typedNumber(argument, number[1] === '%', language);
  if (STRING.test(argument)) return argument.slice(1, -1).replace(/""/g, '"');
  if (isName(argument)) return argument;
  return takesCells(param) && argument.charAt(0) === '{' ? linesOfArray(argument, language) : undefined;
}

function typedNumber(literal: string, isShare: boolean, language: Language): string {
  const text = typedFigure(Number(isShare ? literal.slice(0, -1) : literal), language);
  if (!isShare) return text;
  return LOCALE[language].percent(text);
}

function linesOfArray(argument: string, language: Language): string | undefined {
  const inner = argument.slice(1, -1);
  if (/[{}]/.test(inner)) return undefined;
  const rows = splitOutside(inner, ';').map((row) => splitOutside(row, ','));
  const lines = rows.map((row) =>
    row.map((cell) =>
      STRING.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : typedFigure(Number(cell), language),
    ),
  );
  return lines.map((row) => row.join('; ')).join('\n');
}

/** Cuts at a mark that is not between quotes. */
function splitOutside(text: string, mark: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === mark && !isQuoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

// --- A whole call -----------------------------------------------------------------------------------------------------

/** One argument a field: those of a repeating parameter are together in the last. */
export function argumentsByParam(declaration: Declaration, args: readonly string[]): readonly string[] {
  const params = paramsOf(declaration);
  return params.map(([, param], i) => (isRepeating(param) ? args.slice(i).join(',') : (args[i] ?? '')));
}

/** The arguments one by one, for a computation. */
export function separateArguments(declaration: Declaration, args: readonly string[]): readonly string[] {
  const params = paramsOf(declaration);
  return params.reduce<string[]>((all, [, param], i) => {
    const arg = args[i] ?? '';
    if (!isRepeating(param) || arg === '') return all.concat([arg]);
    return all.concat(ownCalls(`=MUTU.X(${arg})`)[0]?.args ?? []);
  }, []);
}

/** The fields of the declared example. */
export function exampleFields(declaration: Declaration, language: Language): readonly string[] {
  const example = declaration.examples[0]?.args ?? [];
  return paramsOf(declaration).map(([, param], i) => {
    const given = isRepeating(param) ? example.slice(i) : [example[i]];
    return given.map((value) => exampleField(param, value, language)).join(`${LOCALE[language].separator} `);
  });
}

function exampleField(param: Param, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? row : [row]) as unknown[]);
    return rows.map((row) => row.map((cell) => exampleField(param, cell, language)).join('; ')).join('\n');
  }
  if (typeof value !== 'number') return String(value);
  const isShare = param.kind === 'number' && param.unit === 'share' && value !== 0;
  const text = typedFigure(isShare ? Number((value * 100).toPrecision(12)) : value, language);
  if (!isShare) return text;
  return LOCALE[language].percent(text);
}
