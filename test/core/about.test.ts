/** What a refusal is about is said to programs, and is what its sentence tells a person. */
import { describe, expect, it } from 'vitest';
import { CellError, call, catalog, type Declaration, examine } from '../../core';

const JUNK: readonly unknown[] = [
  undefined,
  '',
  'abc',
  -1,
  0,
  5,
  1e9,
  '50 %',
  true,
  [
    [1, 2],
    [3, 4],
  ],
  [
    ['A', 10],
    ['B', 20],
  ],
];

/** The argument that a sentence begins with, or names first between parentheses: « montant (postes, ligne 3) : … ». */
function namedIn(sentence: string, { params }: Declaration): string | undefined {
  const labels = Object.entries(params).map(([name, { label }]): [string, string] => [name, label.fr]);
  const first = labels.find(([, label]) => sentence.startsWith(label) && /^[\s(:,]/.test(sentence.slice(label.length)));
  const inside = /^[^:]*?\(([^,)]+)/.exec(sentence)?.[1];
  return (first ?? labels.find(([, label]) => label === inside))?.[0];
}

function refusalsOf({ id, examples }: Declaration): CellError[] {
  const found: CellError[] = [];
  for (const { args } of examples.slice(0, 2)) {
    for (let i = 0; i < args.length; i++) {
      for (const junk of JUNK) {
        const answer = call(
          id,
          args.map((arg, k) => (k === i ? junk : arg)),
        );
        if (answer instanceof CellError && answer.text) found.push(answer);
      }
    }
  }
  return found;
}

// What EXPLIQUER refuses is in the arguments of another function, in whose words its sentence is.
const itsOwn = catalog.filter(({ id }) => id !== 'EXPLIQUER');

describe('a refusal is about the argument that its sentence names', () => {
  it.each(itsOwn.map((declaration) => [declaration.id, declaration] as const))('%s', (_, declaration) => {
    const refusals = refusalsOf(declaration);
    const wrong = refusals.filter(({ about, text }) => about?.param !== namedIn(text?.fr ?? '', declaration));
    expect(wrong.map(({ text, about }) => [text?.fr, about])).toEqual([]);
    if (declaration.id !== 'AIDE') expect(refusals.some(({ about }) => about?.param)).toBe(true);
  });

  it('in either language', () => {
    expect((call('SEUIL', ['abc', 25, 6], 'en') as CellError).about).toEqual({ param: 'couts_fixes' });
  });

  it('and about its cell, when it is one of several', () => {
    const answer = call('SOLDES', [
      [[10], [20]],
      [[10], ['abc']],
    ]) as CellError;
    expect(answer.about).toEqual({ param: 'apports', row: 2 });
  });

  it('while an error that only passes through stays the very same', () => {
    const error = new CellError('#REF!');
    expect(call('SEUIL', [error, 25, 6])).toBe(error);
  });
});

describe('a call examined', () => {
  it('answers as the call does, for every example', () => {
    for (const { id, examples } of catalog) {
      for (const { args } of examples) expect(examine(id, args).measure.value).toEqual(call(id, args));
    }
  });

  it('gives the lines that add up to a cost', () => {
    // The guide's planer: 50 feet in 5 hours.
    const { lines = [] } = examine('COUTUSAGE', catalog.find(({ id }) => id === 'COUTUSAGE')?.examples[0]?.args ?? []);
    const total = lines[lines.length - 1];
    const sum = (total?.adds ?? []).reduce((all, rank) => all + (lines[rank]?.amount ?? 0), 0);
    expect(total?.adds?.length).toBeGreaterThan(3);
    expect(sum).toBeCloseTo(total?.amount ?? Number.NaN, 10);
  });

  it('gives the two lines that meet at break-even', () => {
    const { breakEven, measure } = examine('SEUIL', [12000, 25, 6, 500, 0.05, null, 0.02]);
    if (!breakEven) throw new Error('No lines');
    const units = measure.value as number;
    expect(breakEven.income * units).toBeCloseTo(breakEven.toCover + breakEven.cost * units, 6);
    expect(breakEven.toCover).toBe(12500);
  });

  it('has no lines where the function is repeated over a range', () => {
    expect(examine('SEUIL', [[[12000], [9000]], 25, 6]).lines).toBeUndefined();
  });
});
