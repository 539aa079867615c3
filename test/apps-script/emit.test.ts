import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { defineFunction } from '../../core/declare/define';
import { sheetsFunction } from '../../core/emit/sheets';
import { same } from '../../core/values/text';

const declaration = defineFunction({
  id: 'ESSAI',
  family: 'help',
  summary: { fr: 'Une phrase\nsur deux lignes */ et plus : 5 %.', en: 'One sentence.' },
  asked: { fr: 'quoi', en: 'what' },
  source: same('Essai'),
  params: {
    nombre: {
      kind: 'number',
      unit: 'years',
      label: { fr: 'années', en: 'number_of_years' },
      text: { fr: 'Des années.', en: 'Years.' },
      optional: true,
    },
    fonction: {
      kind: 'text',
      label: { fr: 'fonction', en: 'function' },
      text: { fr: 'Un nom.', en: 'A name.' },
    },
    arguments: {
      kind: 'any',
      repeating: true,
      label: same('arguments'),
      text: { fr: 'Les siens.', en: 'Its own.' },
    },
  },
  result: { kind: 'value', label: { fr: 'Essai', en: 'Trial' } },
  examples: [],
  run: () => 0,
});

describe('the function of a declaration', () => {
  it('in French: permanent names, one line a text, « (facultatif) »', () => {
    expect(sheetsFunction(declaration, 'fr', 'Mutu_').split('\n')).toEqual([
      '/**',
      ' * Une phrase sur deux lignes * / et plus\u00a0: 5\u00a0%.',
      ' *',
      ' * @param {number} nombre (facultatif) Des années.',
      ' * @param {string} fonction Un nom.',
      ' * @param {...*} arguments_ (facultatif) Les siens.',
      ' * @return {*} Essai',
      ' * @customfunction',
      ' */',
      'function MUTU_ESSAI(nombre, fonction, ...arguments_) {',
      "  return Mutu_.run('ESSAI', arguments);",
      '}',
    ]);
  });

  it('in English: the English labels, a word of the language never a name', () => {
    const code = sheetsFunction(declaration, 'en', 'Mutu_');
    expect(code).toContain('function MUTU_ESSAI(number_of_years, function_, ...arguments_) {');
    expect(code).toContain(' * @param {number} number_of_years (optional) Years.');
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });
});
