import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import type { Language } from '../../core/values/text';

/**
 * Leaves out of a bundle what only documents and tests read: the notes of declarations, all examples but the first,
 * expected results. With `only`, the sentences of the other language too, for a host that speaks one. The words that one
 * searches a function with stay where there is something to search in.
 */
export const lean = ({ only, isSearched = false }: LeanOptions = {}): Plugin => ({
  name: 'lean',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/].*\.ts$/ }, ({ path }) => ({
      contents: leanOnce(readFileSync(path, 'utf8'), { only, isSearched }),
      loader: 'ts',
    }));
  },
});

const done = new Map<string, string>();

/** The bundles of a build are made from the same files. */
function leanOnce(source: string, { only, isSearched }: LeanOptions): string {
  const key = `${only} ${isSearched} ${source}`;
  const text = done.get(key) ?? leanSource(source, { only, isSearched });
  done.set(key, text);
  return text;
}

interface LeanOptions {
  readonly only?: Language | undefined;
  readonly isSearched?: boolean;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function leanSource(source: string, { only, isSearched = false }: LeanOptions = {}): string {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const replace = (node: ts.Node, text: string): void => {
    edits.push({ start: node.getStart(file), end: node.getEnd(), text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'defineFunction')
      trimDeclaration(node, isSearched, replace, file);
    if (only && ts.isObjectLiteralExpression(node)) dropOtherLanguage(node, only, replace, file);
    if (only && ts.isCallExpression(node)) dropOtherSentence(node, only, replace, file);
    // What was replaced is not looked into again: an edit inside another would spoil it.
    ts.forEachChild(node, (child) => {
      if (!edits.some((edit) => edit.start <= child.getStart(file) && child.getEnd() <= edit.end)) visit(child);
    });
  };
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), source);
}

type Replace = (node: ts.Node, text: string) => void;

function property(
  object: ts.ObjectLiteralExpression,
  name: string,
  file: ts.SourceFile,
): ts.PropertyAssignment | undefined {
  return object.properties.find(
    (member): member is ts.PropertyAssignment => ts.isPropertyAssignment(member) && member.name.getText(file) === name,
  );
}

function trimDeclaration(call: ts.CallExpression, isSearched: boolean, replace: Replace, file: ts.SourceFile): void {
  const [declaration] = call.arguments;
  if (!declaration || !ts.isObjectLiteralExpression(declaration)) return;
  const notes = property(declaration, 'notes', file);
  if (notes) replace(notes.initializer, '[]');
  const asked = property(declaration, 'asked', file);
  if (asked && !isSearched) replace(asked.initializer, "{ fr: '', en: '' }");
  const examples = property(declaration, 'examples', file)?.initializer;
  if (!examples || !ts.isArrayLiteralExpression(examples)) return;
  const [first] = examples.elements;
  const args = first && ts.isObjectLiteralExpression(first) ? property(first, 'args', file) : undefined;
  if (args) replace(examples, `[{ args: ${args.initializer.getText(file)}, result: null }]`);
}

const isSentence = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isTemplateExpression(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isConditionalExpression(node);

/**
 * { fr: '…', en: '…' } → the other sentence left empty. What is read stays in both languages: lists of words, and the
 * labels of parameters and columns, for a log kept in French has French headers wherever it is opened.
 */
function dropOtherLanguage(
  object: ts.ObjectLiteralExpression,
  only: Language,
  replace: Replace,
  file: ts.SourceFile,
): void {
  const fr = property(object, 'fr', file);
  const en = property(object, 'en', file);
  const other = { fr: en, en: fr }[only];
  if (isLabel(object, file)) return;
  if (fr && en && other && isSentence(fr.initializer) && isSentence(en.initializer)) replace(other.initializer, "''");
}

/** Beside its `text`: the label of a parameter or of a column, not that of a result or of a step. */
const isLabel = ({ parent }: ts.ObjectLiteralExpression, file: ts.SourceFile): boolean =>
  ts.isPropertyAssignment(parent) &&
  parent.name.getText(file) === 'label' &&
  ts.isObjectLiteralExpression(parent.parent) &&
  property(parent.parent, 'text', file) !== undefined;

/** Functions that take a sentence in each language, one after the other, and which argument is the first. */
const SENTENCES: Readonly<Record<string, number>> = { refuse: 0, unreachable: 0, refuseAt: 2, t: 0, note: 0 };

/** refuse('…', '…'), t('…', '…') or .note('…', '…'): the same for their two sentences. */
function dropOtherSentence(call: ts.CallExpression, only: Language, replace: Replace, file: ts.SourceFile): void {
  const called = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  const first = SENTENCES[called.getText(file)];
  if (first === undefined) return;
  const pair = call.arguments.slice(first, first + 2);
  const other = pair[{ fr: 1, en: 0 }[only]];
  if (other && pair.length === 2 && pair.every(isSentence)) replace(other, "''");
}
