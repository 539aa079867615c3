import { describe, expect, it } from 'vitest';
import { paramsOf } from '../../core/declare/define';
import { type Bounds, isScalar, type Param, type ScalarParam } from '../../core/declare/kinds';
import { CellError, call, catalog, type Declaration, type Language } from '../../core/index';
import { formatNumber } from '../../core/values/format';
import { cellsOf } from '../support/close';

const LANGUAGES: Language[] = ['fr', 'en'];
const unspaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The first refusal met in an answer. */
const refusalIn = (value: unknown): CellError | undefined =>
  cellsOf(value as never).find((cell): cell is CellError => cell instanceof CellError);

function expectRefusal(
  declaration: Declaration,
  args: unknown[],
  label: { fr: string; en: string },
  found: Record<Language, string>,
) {
  for (const language of LANGUAGES) {
    const refusal = refusalIn(call(declaration.id, args, language));
    const context = `${declaration.id}(${JSON.stringify(args)})`;
    expect(refusal, `${context} is not refused`).toBeInstanceOf(CellError);
    const sentence = unspaced(refusal?.message ?? '');
    expect(sentence, context).toContain(label[language]);
    expect(sentence, context).toContain(found[language]);
    expect(sentence.length, sentence).toBeGreaterThan(label[language].length + found[language].length + 20);
    expect(/\.$/.test(sentence), `ends as a sentence: ${sentence}`).toBe(true);
    expect(sentence, sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
}

/** Values just outside the bounds, and far outside. */
function outOfBounds(bounds: Bounds & { optional?: boolean }): number[] {
  const values: number[] = [];
  if (bounds.min !== undefined) values.push(bounds.min - 1);
  if (bounds.max !== undefined) values.push(bounds.max + 4);
  if (bounds.above !== undefined) values.push(bounds.above - 1);
  if (bounds.above !== undefined && !(bounds.optional && bounds.above === 0)) values.push(bounds.above);
  if (bounds.below !== undefined) values.push(bounds.below, bounds.below + 5);
  if (bounds.whole) values.push((bounds.min ?? bounds.above ?? 0) + 1.5);
  return values;
}

const replaced = (args: readonly unknown[], index: number, value: unknown): unknown[] => {
  const next = [...args];
  while (next.length < index) next.push(null);
  next[index] = value;
  return next;
};

const wrongWord = 'bidon!';
const wrongWordFound = { fr: '« bidon! »', en: '“bidon!”' };

/** The first filled cell of a list or a block made wrong. */
function spoiled(raw: unknown, value: unknown): unknown {
  let done = false;
  const rows = Array.isArray(raw) ? raw : [[raw]];
  return rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell) => {
      if (done || cell === null || cell === '') return cell;
      done = true;
      return value;
    }),
  );
}

const readsAnyText = (param: ScalarParam): boolean => param.kind === 'text';

function checkScalar(declaration: Declaration, base: readonly unknown[], index: number, param: ScalarParam): number {
  if (readsAnyText(param)) return 0;
  expectRefusal(declaration, replaced(base, index, wrongWord), param.label, wrongWordFound);
  if (param.kind !== 'number') return 1;
  for (const value of outOfBounds(param)) {
    expectRefusal(declaration, replaced(base, index, value), param.label, {
      fr: unspaced(formatNumber(value, 'fr', 15)),
      en: formatNumber(value, 'en', 15),
    });
  }
  expectRefusal(declaration, replaced(base, index, true), param.label, { fr: 'VRAI', en: 'TRUE' });
  return 1;
}

function checkParam(declaration: Declaration, base: readonly unknown[], index: number, param: Param): number {
  if (isScalar(param)) return checkScalar(declaration, base, index, param);
  if (param.kind === 'list' || param.kind === 'block') {
    if (param.of.kind === 'text') return 0;
    const given = base[index] ?? base.find((arg) => Array.isArray(arg));
    expectRefusal(declaration, replaced(base, index, spoiled(given, wrongWord)), param.label, wrongWordFound);
    return 1;
  }
  return 0;
}

describe('a refusal names the argument, the value found and what to do, in both languages', () => {
  for (const declaration of catalog) {
    if (paramsOf(declaration).every(([, param]) => param.kind === 'any')) continue;
    it(declaration.id, () => {
      const base = declaration.examples[0]?.args ?? [];
      let checked = 0;
      paramsOf(declaration).forEach(([, param], index) => {
        checked += checkParam(declaration, base, index, param);
        if (param.optional || param.kind === 'any') return;
        checked++;
        for (const blank of [null, undefined, '', '  ']) {
          for (const language of LANGUAGES) {
            const refusal = refusalIn(call(declaration.id, replaced(base, index, blank), language));
            expect(unspaced(refusal?.message ?? ''), `${declaration.id}, ${param.label.fr} blank`).toContain(
              param.label[language],
            );
          }
        }
      });
      expect(checked).toBeGreaterThan(declaration.id === 'AIDE' ? -1 : 0);
    });
  }

  it('too many arguments, an unknown function', () => {
    const tooMany = call('INDEXER', [1, 0.02, 2, 4], 'fr') as CellError;
    expect(tooMany.message).toContain('au plus 3 arguments et en a reçu 4');
    const unknown = call('COUTUSAG', [], 'en') as CellError;
    expect(unknown.code).toBe('#NAME?');
    expect(unknown.message).toContain('COUTUSAG');
  });

  it('a cost half given names the missing half', () => {
    const halves: [number, unknown, string][] = [
      [2, 100, 'durée_consommable'],
      [3, 2000, 'prix_consommable'],
      [4, 100, 'intervalle_entretien'],
      [5, 1000, 'coût_entretien'],
      [6, 3500, 'années'],
      [7, 7, 'prix_achat'],
      [8, 30, 'heures_préparation'],
      [9, 1, 'taux_horaire'],
      [13, 500, 'prix_achat'],
      [17, 2, 'taux_horaire'],
    ];
    for (const [index, value, label] of halves) {
      const refusal = call('COUTUSAGE', replaced([50, 5], index, value), 'fr') as CellError;
      expect(refusal.message, `argument ${index}`).toMatch(new RegExp(`^${label}`));
    }
  });

  it('5 typed for 5 % gets the usual mistake explained', () => {
    const refusal = call('SEUIL', [12000, 25, 6, null, 5], 'fr') as CellError;
    expect(unspaced(refusal.message)).toBe(
      'pertes : 5 est hors limites. Un taux s’écrit en fraction : pour 5 %, tapez 5 % ou 0,05.',
    );
  });
});
