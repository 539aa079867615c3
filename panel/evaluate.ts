import { CellError, call, type Language } from '../core';
import { type FormulaToken, ownId, tokenize } from '../core/formula';
import { isName, referenceIn, writtenFrom } from '../core/formula/references';
import { errorIn } from '../core/values/cell';
import type { Cells, Host } from './host';
import { applied, NATIVE, PRECEDENCE, UNKNOWN } from './natives';

/**
 * Values of the arguments of our formulas, worked out in the panel: figures, cells, the arithmetic and the few native
 * functions that people put in an argument. What is beyond that is said to be unknown, never guessed.
 */
export type Known = { readonly value: unknown } | undefined;

/** What references in a formula hold, by their text. */
export type CellsByReference = ReadonlyMap<string, Cells>;

/** Reads all the cells that some arguments name, in one go. */
export async function readReferences(args: readonly string[], host: Host, sheet: string): Promise<CellsByReference> {
  const texts = [...new Set(args.reduce<string[]>((all, arg) => all.concat(operandsOf(arg).references), []))];
  if (texts.length === 0) return new Map();
  const found = await host.read(texts, sheet);
  const cells = new Map<string, Cells>();
  texts.forEach((text, i) => {
    const read = found[i];
    if (read) cells.set(text, read);
  });
  return cells;
}

type Piece = FormulaToken | { readonly kind: 'reference'; readonly text: string };

/** Tokens of an expression, those of one reference (« Feuille!B2:B9 ») as one piece. */
function operandsOf(expression: string): { pieces: readonly Piece[]; references: readonly string[] } {
  const tokens = tokenize(expression).filter((token) => token.kind !== 'space');
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; ) {
    const length = [5, 3, 1].find((count) => isCells(tokens.slice(i, i + count), count));
    const first = tokens[i] as FormulaToken;
    if (length) pieces.push({ kind: 'reference', text: textOf(tokens.slice(i, i + length)) });
    else pieces.push(first);
    i += length ?? 1;
  }
  return { pieces, references: pieces.filter(({ kind }) => kind === 'reference').map(({ text }) => text) };
}

/**
 * The same argument in a formula of another sheet: cells that named no sheet were those of `from`. Names of cells, which
 * are the workbook's, stay.
 */
export function writtenOn(expression: string, from: string, to: string): string {
  if (from === to) return expression;
  return operandsOf(expression)
    .pieces.map((piece) => {
      const reference = piece.kind === 'reference' ? referenceIn(piece.text) : undefined;
      return reference && !reference.sheet ? writtenFrom({ sheet: from, range: piece.text }, to) : piece.text;
    })
    .join('');
}

/** The cells that an argument names, as it names them. */
export const referencesIn = (expression: string): readonly string[] => operandsOf(expression).references;

const textOf = (tokens: readonly FormulaToken[]): string => tokens.map(({ text }) => text).join('');

function isCells(tokens: readonly FormulaToken[], count: number): boolean {
  if (tokens.length < count) return false;
  const text = textOf(tokens);
  if (count > 1) return referenceIn(text) !== undefined;
  return tokens[0]?.kind === 'name' && (referenceIn(text) !== undefined || isName(text));
}

/** The value of one argument; undefined when it holds what the panel cannot compute. A blank argument is null. */
export function evaluate(expression: string, cells: CellsByReference, language: Language): Known {
  if (expression.trim() === '') return { value: null };
  try {
    const reader = new Reader(operandsOf(expression).pieces, cells, language);
    const value = reader.operation(0);
    return reader.isAtEnd() ? { value } : undefined;
  } catch (problem) {
    if (problem === UNKNOWN) return undefined;
    throw problem;
  }
}

class Reader {
  private position = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly cells: CellsByReference,
    private readonly language: Language,
  ) {}

  isAtEnd(): boolean {
    return this.position === this.pieces.length;
  }

  operation(minimum: number): unknown {
    let left = this.postfixed();
    for (;;) {
      const operator = this.pieces[this.position];
      const precedence = operator?.kind === 'operator' ? PRECEDENCE[operator.text] : undefined;
      if (!operator || !precedence || precedence <= minimum) return left;
      this.position++;
      left = applied(operator.text, left, this.operation(precedence));
    }
  }

  private postfixed(): unknown {
    let value = this.primary();
    while (this.pieces[this.position]?.text === '%') {
      this.position++;
      value = applied('/', value, 100);
    }
    return value;
  }

  private primary(): unknown {
    const piece = this.pieces[this.position++];
    switch (piece?.kind) {
      case 'number':
        return Number(piece.text);
      case 'string':
        return piece.text.slice(1, -1).replace(/""/g, '"');
      case 'error':
        return errorIn(piece.text) ?? new CellError('#VALUE!');
      case 'reference':
        return this.valueOfCells(piece.text);
      case 'name':
        return logical(piece.text);
      case 'operator':
        return this.signed(piece.text);
      case 'open':
        return this.grouped();
      case 'brace':
        return this.array();
      case 'function':
        return this.called(piece.text);
      default:
        throw UNKNOWN;
    }
  }

  private signed(sign: string): unknown {
    if (sign !== '-' && sign !== '+') throw UNKNOWN;
    const value = this.primary();
    return sign === '-' ? applied('-', 0, value) : value;
  }

  private grouped(): unknown {
    const value = this.operation(0);
    this.expect('close');
    return value;
  }

  private expect(kind: Piece['kind']): void {
    if (this.pieces[this.position++]?.kind !== kind) throw UNKNOWN;
  }

  /** {1,2;3,4}: « , » between columns, « ; » between rows. */
  private array(): unknown {
    const rows: unknown[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.primary());
      const mark = this.pieces[this.position++];
      if (mark?.kind !== 'brace' || mark.text === '{') throw UNKNOWN;
      if (mark.text === '}') return rows;
      if (mark.text === ';') rows.push([]);
    }
  }

  private valueOfCells(text: string): unknown {
    const found = this.cells.get(text);
    if (!found) throw UNKNOWN;
    const only = found.values[0]?.[0];
    return found.values.length === 1 && found.values[0]?.length === 1 ? only : found.values;
  }

  private called(name: string): unknown {
    const args: unknown[] = [];
    this.expect('open');
    while (this.pieces[this.position]?.kind !== 'close') {
      const isOmitted = this.pieces[this.position]?.kind === 'separator';
      args.push(isOmitted ? null : this.operation(0));
      if (this.pieces[this.position]?.kind === 'separator') this.position++;
      else break;
    }
    this.expect('close');
    const id = ownId(name);
    if (id) return call(id, args, this.language);
    const native = NATIVE[name.toUpperCase()];
    if (!native) throw UNKNOWN;
    return native(args);
  }
}

function logical(name: string): boolean {
  if (/^TRUE$/i.test(name)) return true;
  if (/^FALSE$/i.test(name)) return false;
  throw UNKNOWN;
}
