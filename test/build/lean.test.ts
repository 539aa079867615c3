import vm from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, catalog, type Language } from '../../core/index';
import { lean, leanSource } from '../../scripts/build/lean';

type Call = typeof call;

async function leanCall(only?: Language): Promise<{ call: Call; code: string }> {
  const result = await build({
    entryPoints: ['core/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Lean',
    target: 'es2019',
    plugins: [lean({ only })],
  });
  const code = result.outputFiles[0]?.text ?? '';
  return { call: vm.runInNewContext(`${code}; Lean.call`) as Call, code };
}

const asText = (value: unknown): string => JSON.stringify(value, (key, inner) => (key === 'text' ? undefined : inner));

describe('the lean bundle', () => {
  let both: { call: Call; code: string };
  let french: { call: Call; code: string };
  let english: { call: Call; code: string };
  beforeAll(async () => {
    both = await leanCall();
    french = await leanCall('fr');
    english = await leanCall('en');
  });

  it('answers as the whole core does: examples, help, refusals', () => {
    for (const declaration of catalog) {
      const requests: [string, unknown[]][] = [
        ...declaration.examples.map((example): [string, unknown[]] => [declaration.id, [...example.args]]),
        ['AIDE', [declaration.id]],
        [declaration.id, []],
        [declaration.id, ['abc', 'abc', 'abc', 'abc']],
      ];
      for (const [id, args] of requests) {
        expect(asText(both.call(id, args, 'en')), id).toBe(asText(call(id, args, 'en')));
        expect(asText(both.call(id, args, 'fr')), id).toBe(asText(call(id, args, 'fr')));
        expect(asText(french.call(id, args, 'fr')), id).toBe(asText(call(id, args, 'fr')));
        expect(asText(english.call(id, args, 'en')), id).toBe(asText(call(id, args, 'en')));
      }
    }
  });

  it('leaves the sentences of the other language out, and keeps the words that users type in it', () => {
    expect(both.code).toContain('Cost of one use');
    expect(french.code).not.toContain('Cost of one use');
    expect(french.call('COUTANNUEL', [[['A', 12, 1, 'year']], [['hour', 1]], 'fixed'], 'fr')).toBe(12);
  });
});

it('touches declarations and sentences only', () => {
  const source = `const a = defineFunction({ id: 'A', asked: { fr: 'un', en: 'one' }, notes: [{ fr: 'x', en: 'y' }], examples: [{ args: [1], result: 2 }, { args: [3], result: 4 }] });
const words = { fr: ['oui'], en: ['yes'] };
const other = { notes: 1, examples: [1, 2] };
refuse('non', 'no');
const label = money(t('coût', 'cost')).note('dit', 'said');`;
  expect(leanSource(source)).toContain("asked: { fr: '', en: '' }");
  expect(leanSource(source, { isSearched: true })).toContain("asked: { fr: 'un', en: 'one' }");
  expect(leanSource(source)).toContain('examples: [{ args: [1], result: null }]');
  expect(leanSource(source)).toContain("const words = { fr: ['oui'], en: ['yes'] };");
  expect(leanSource(source)).toContain('const other = { notes: 1, examples: [1, 2] };');
  expect(leanSource(source)).toContain("refuse('non', 'no')");
  expect(leanSource(source, { only: 'fr' })).toContain("refuse('non', '')");
  expect(leanSource(source, { only: 'en' })).toContain("money(t('', 'cost')).note('', 'said')");
});
