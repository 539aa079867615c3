import { describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { exampleFormula } from '../../core/declare/example';
import { toCanonical, tokenize } from '../../core/formula';
import { frenchNames } from '../../core/functions/french-names';
import { proposalFor, type Writing } from '../../core/mistakes';

const FRENCH: Writing = { style: 'french', prefix: 'MUTU.' };
const ENGLISH: Writing = { style: 'canonical', prefix: 'MUTU.' };
const SHEETS: Writing = { style: 'canonical', prefix: 'MUTU_' };

const mended = (formula: string, writing = FRENCH): string | undefined => proposalFor(formula, writing)?.mended;

/** For every function, its examples as one types them, and one fault of each kind put in by machine. */
describe('one fault in every example', () => {
  const examples = catalog.flatMap((declaration) =>
    declaration.examples.map((example) => ({
      id: declaration.id,
      french: exampleFormula(declaration, 'fr', 'MUTU.', example),
      english: exampleFormula(declaration, 'en', 'MUTU.', example),
    })),
  );
  const ALL = examples.length;
  const canonical = (formula: string): string => toCanonical(formula, frenchNames).toUpperCase();

  /** Each is mended to the very formula; `atLeast` of them could hold the fault at all. */
  function campaign(
    fault: (formula: string, id: string) => string | undefined,
    atLeast: number,
    writing = FRENCH,
  ): void {
    let count = 0;
    for (const { id, french, english } of examples) {
      const formula = writing === FRENCH ? french : english;
      const faulty = fault(formula, id);
      if (faulty === undefined || faulty === formula) continue;
      count++;
      expect(mended(faulty, writing), faulty).toBe(formula);
    }
    expect(count).toBeGreaterThanOrEqual(atLeast);
  }

  it('none is proposed for an example as it is', () => {
    expect(examples.length).toBeGreaterThan(80);
    for (const { french, english } of examples) {
      expect(proposalFor(french, FRENCH), french).toBeUndefined();
      expect(proposalFor(english, ENGLISH), english).toBeUndefined();
      expect(proposalFor(english.replace(/MUTU\./g, 'MUTU_'), SHEETS), english).toBeUndefined();
    }
  });

  it('a letter more, a letter less, two letters changed over: never another function', () => {
    // CILE is as near to CIBLE as to CLE: nothing is proposed then.
    let right = 0;
    let unclear = 0;
    for (const { id, french } of examples) {
      for (const faulty of [`${id}E`, id.slice(0, 2) + id.slice(3), id.replace(/^(.)(.)(.)/, '$1$3$2')]) {
        if (id.length < 5 || faulty === id) continue;
        const proposal = mended(french.replace(id, faulty));
        if (proposal === undefined) unclear++;
        else {
          expect(proposal, faulty).toBe(french);
          right++;
        }
      }
    }
    expect(right).toBeGreaterThan(2.5 * ALL);
    expect(unclear).toBeLessThan(0.1 * ALL);
  });

  it('no prefix, that of another host, accents, lower case', () => {
    for (const writing of [FRENCH, ENGLISH]) {
      campaign((formula) => formula.replace('MUTU.', ''), ALL, writing);
      campaign((formula, id) => formula.replace(`MUTU.${id}`, id.toLowerCase()), ALL, writing);
      campaign((formula) => formula.replace('MUTU.', 'MUTU_'), ALL, writing);
      campaign((formula) => formula.replace('MUTU.', '_xldudf_MUTU_'), ALL, writing);
      campaign((formula) => formula.replace('MUTU.', 'MUTU '), ALL, writing);
      campaign((formula, id) => formula.replace(id, id.replace(/E/g, 'É').replace(/U/g, 'Û')), 90, writing);
    }
  });

  /** The first number of four to six figures outside quotes, written otherwise. */
  const withNumber =
    (write: (number: string) => string) =>
    (formula: string): string | undefined => {
      const tokens = tokenize(formula, 'french');
      const at = tokens.findIndex(({ kind, text }) => kind === 'number' && /^\d{4,6}(?:,\d+)?$/.test(text));
      if (at < 0) return undefined;
      return tokens.map(({ text }, i) => (i === at ? write(text) : text)).join('');
    };
  const grouped = (number: string, space: string): string => number.replace(/^(\d+)(\d{3})/, `$1${space}$2`);

  it('spaces in a number, dollars', () => {
    for (const space of [' ', '\u00a0', '\u202f'])
      campaign(
        withNumber((number) => grouped(number, space)),
        40,
      );
    campaign(
      withNumber((number) => `${grouped(number, ' ')} $`),
      40,
    );
    campaign(
      withNumber((number) => `$${number}`.replace(/^(\$\d+),/, '$1,')),
      40,
    );
  });

  it('a parenthesis too many, missing, or both', () => {
    campaign((formula) => `${formula})`, ALL);
    campaign((formula) => formula.slice(0, -1), ALL);
    // Where every argument is one value: a name, a space and the arguments.
    campaign((formula) => {
      if (/\(\)|;;|[-%{]/.test(formula) || /\(;/.test(formula)) return undefined;
      return formula.replace('(', ' ').slice(0, -1);
    }, 40);
  });

  it('a comma for a semicolon: mended where the count of arguments says so, never to another formula', () => {
    let right = 0;
    for (const { french } of examples) {
      const faulty = french.replace(/([(;]\d+);(\d+)(?=[;)])/, '$1,$2');
      if (faulty === french) continue;
      const proposal = mended(faulty);
      if (proposal === undefined) continue;
      expect(canonical(proposal), faulty).toBe(canonical(french));
      right++;
    }
    expect(right).toBeGreaterThanOrEqual(15);
  });
});
