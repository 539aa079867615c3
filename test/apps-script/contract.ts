/** What Google Sheets requires of Code.js: each breach found, in words. */
import { type Comment, parse } from 'acorn';
import type { Declaration, Param } from '../../core';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

// ECMAScript 2019's, and the services that functions of cells, triggers and the menu may use.
const GLOBALS = new Set(
  `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Infinity Int16Array Int32Array
   Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol
   SyntaxError TypeError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet arguments decodeURI
   decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt undefined
   SpreadsheetApp Utilities HtmlService Session`.split(/\s+/),
);

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

function children(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

const nodes = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value : [value]).filter(isNode);

/** The names that a parameter or a destructuring declares. */
function patternNames(pattern: SyntaxNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name as string];
    case 'AssignmentPattern':
      return nodes(pattern.left).flatMap(patternNames);
    case 'RestElement':
      return nodes(pattern.argument).flatMap(patternNames);
    case 'ArrayPattern':
      return nodes(pattern.elements).flatMap(patternNames);
    case 'ObjectPattern':
      return nodes(pattern.properties).flatMap((property) =>
        property.type === 'Property' ? nodes(property.value).flatMap(patternNames) : patternNames(property),
      );
    default:
      return [];
  }
}

function declaredBy(node: SyntaxNode): string[] {
  if (node.type === 'VariableDeclarator') return nodes(node.id).flatMap(patternNames);
  if (node.type === 'CatchClause') return nodes(node.param).flatMap(patternNames);
  if (/Function/.test(node.type)) return [...nodes(node.id), ...nodes(node.params)].flatMap(patternNames);
  return /^Class/.test(node.type) ? nodes(node.id).flatMap(patternNames) : [];
}

/** The property of « a.b », the key of « { b: 1 } »: identifiers that name nothing in scope. */
const isLabel = (parent: SyntaxNode, node: SyntaxNode): boolean =>
  !parent.computed && (parent.property === node || (parent.key === node && !parent.shorthand));

/** Names read anywhere that the file declares nowhere. */
function freeNames(program: SyntaxNode): string[] {
  const declared = new Set<string>();
  const read = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    for (const name of declaredBy(node)) declared.add(name);
    for (const child of children(node)) {
      if (child.type === 'Identifier' && !isLabel(node, child)) read.add(child.name as string);
      visit(child);
    }
  };
  visit(program);
  return [...read].filter((name) => !declared.has(name));
}

const parameterText = (node: SyntaxNode): string =>
  node.type === 'RestElement' ? `...${nodes(node.argument)[0]?.name}` : String(node.name);

/** A permanent name that is a word of the language takes a « _ ». */
const wantedParameter = ([key, param]: readonly [string, Param]): string =>
  `${param.kind === 'any' && param.repeating ? '...' : ''}${key === 'arguments' ? 'arguments_' : key}`;

function hintProblems(declaration: Declaration, comment: Comment | undefined): string[] {
  const name = `MUTU_${declaration.id}`;
  if (!comment?.value.startsWith('*')) return [`${name}: no JSDoc right above`];
  const lines = comment.value.split('\n').slice(1, -1);
  const problems: string[] = [];
  if (!lines.every((line) => line.startsWith(' *'))) problems.push(`${name}: a line of JSDoc is broken`);
  if (!/^ \* [^@\s]/.test(lines[0] ?? '')) problems.push(`${name}: no description`);
  if (lines[lines.length - 1] !== ' * @customfunction') problems.push(`${name}: no @customfunction`);
  const texts = lines.filter((line) => line.startsWith(' * @param '));
  const params = Object.entries(declaration.params);
  if (texts.length !== params.length) return [...problems, `${name}: ${texts.length} @param for ${params.length}`];
  params.forEach(([key, param], index) => {
    const wanted = wantedParameter([key, param]).replace('...', '');
    const [, described, text] = /^ \* @param \{[^}]+\} (\w+) (.+)$/.exec(texts[index] ?? '') ?? [];
    if (described !== wanted) problems.push(`${name}: @param ${index + 1} is not ${wanted}`);
    const optional = param.optional || (param.kind === 'any' && param.repeating) || false;
    if (text?.startsWith('(facultatif) ') !== optional) problems.push(`${name}: ${wanted}, (facultatif) or not`);
  });
  return problems;
}

export function breaches(code: string, catalog: readonly Declaration[]): string[] {
  const comments: Comment[] = [];
  let program: SyntaxNode;
  try {
    const options = { ecmaVersion: 2019, sourceType: 'script', onComment: comments } as const;
    program = parse(code, options) as unknown as SyntaxNode;
  } catch (error) {
    return [`not an ES2019 script: ${(error as Error).message}`];
  }
  const problems: string[] = [];
  if (!code.startsWith('/** @OnlyCurrentDoc */\n')) problems.push('no @OnlyCurrentDoc');
  const body = nodes(program.body);
  const functions = new Map(
    body.filter((node) => node.type === 'FunctionDeclaration').map((node) => [nodes(node.id)[0]?.name, node]),
  );
  for (const node of body) {
    const isBundle = node.type === 'VariableDeclaration' && declaredBy(nodes(node.declarations)[0]!)[0] === 'Mutu_';
    const isDirective = node.directive === 'use strict';
    if (!isBundle && !isDirective && node.type !== 'FunctionDeclaration') problems.push(`${node.type} at top level`);
  }
  for (const declaration of catalog) {
    const name = `MUTU_${declaration.id}`;
    const found = functions.get(name);
    if (!found) {
      problems.push(`${name} is not a top-level function`);
      continue;
    }
    const wanted = Object.entries(declaration.params).map(wantedParameter).join(', ');
    const given = nodes(found.params).map(parameterText).join(', ');
    if (given !== wanted) problems.push(`${name}(${given}) is not (${wanted})`);
    const above = comments.find(({ end }) => end < found.start && code.slice(end, found.start) === '\n');
    problems.push(...hintProblems(declaration, above));
  }
  const foreign = freeNames(program).filter((name) => !GLOBALS.has(name));
  if (foreign.length > 0) problems.push(`not in Apps Script: ${foreign.join(', ')}`);
  return problems;
}
