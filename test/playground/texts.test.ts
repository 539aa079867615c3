import { readFileSync } from 'node:fs';
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../core';
import { strings } from '../../playground/sheet/locales';
import summaries from '../../playground/sheet/strings/french-summaries.json';
import { ERROR_TEXTS, TEXTS } from '../../playground/texts';

/** Arithmetic and cubes: nobody types these names. */
const UNSEEN = new Set(['COMPARE', 'DIVIDED', 'MINUS', 'MULTIPLY', 'PLUS', 'CUBE']);
/** What is rightly the same word in both languages. */
const SAME_WORD = new Set(['Mutu', 'Copies']);

interface FunctionText {
  readonly abstract: string;
  readonly description?: string;
  readonly functionParameter?: Readonly<Record<string, { readonly name: string; readonly detail: string }>>;
}
const functionsOf = (locale: unknown): Record<string, FunctionText> =>
  (locale as { 'sheets-formula': { functionList: Record<string, FunctionText> } })['sheets-formula'].functionList;

describe('the sentences of the page', () => {
  it('exist in both languages, and differ', () => {
    for (const { fr, en } of [...Object.values(TEXTS), ...Object.values(ERROR_TEXTS)] as Text[]) {
      expect(fr).not.toBe('');
      expect(en).not.toBe('');
      if (!SAME_WORD.has(fr)) expect(fr).not.toBe(en);
    }
  });
});

describe('what Univer says of its functions on a French page', async () => {
  const french = functionsOf(await strings('fr'));
  const english = functionsOf(coreEn);

  it('has a French summary for every function one can type', () => {
    const missing = [...ALL_IMPLEMENTED_FUNCTIONS_SET]
      .map(String)
      .filter((name) => !UNSEEN.has(name) && !(name in summaries));
    expect(missing).toEqual([]);
  });

  it('leaves no English sentence', () => {
    for (const [name, { abstract, functionParameter = {} }] of Object.entries(french)) {
      expect(abstract).not.toBe(english[name]?.abstract);
      for (const { detail } of Object.values(functionParameter)) expect(detail).toBe('');
    }
  });

  it('has everything Univer asks for, and keeps what is already French', async () => {
    const chrome = (await strings('fr')) as unknown as { 'sheets-numfmt-ui': { general: string; percent: string } };
    expect(chrome['sheets-numfmt-ui'].general).toBe('Général');
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });
});

it('writes French as it is printed: curved apostrophes, no line that starts with « : »', async () => {
  const faults: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /\p{L}'[\p{L}{]| [:;?!»](?!\S)|« /u.test(value)) faults.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(await strings('fr'));
  expect(faults).toEqual([]);
  expect(JSON.stringify(await strings('fr'))).toContain('jusqu’à');
});

it.each(['fr', 'en'] as const)('tells the limits of a native function where one types it (%s)', async (language) => {
  for (const name of ['MROUND', 'MOD', 'SECOND']) {
    const { abstract, description } = functionsOf(await strings(language))[name] ?? {};
    expect(description?.startsWith(abstract?.slice(0, 10) ?? '?')).toBe(true);
    expect(description).toContain('Excel');
  }
});

describe('what Univer says while it calculates', () => {
  it.each(['fr', 'en'] as const)('is in words, not in keys (%s)', async (language) => {
    const asked = readFileSync('node_modules/@univerjs/sheets-formula/lib/es/index.js', 'utf8').matchAll(
      /"sheets-formula\.progress\.([\w-]+)"/g,
    );
    const keys = [...asked].map(([, key = '']) => key);
    expect(keys).toContain('calculating');
    const said = (await strings(language)) as unknown as { 'sheets-formula': { progress: Record<string, string> } };
    const { progress } = said['sheets-formula'];
    for (const key of keys) expect(progress[key]).toMatch(/^\p{Lu}\p{L}+/u);
  });
});
