import { describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { LANGUAGES } from '../../core/values/text';
import { nativeFunction, searchFunctions } from '../../panel/search';
import { ENGLISH } from './first-answers/english';
import { FRENCH } from './first-answers/french';
import { QUESTIONS } from './questions';

describe('search in plain words', () => {
  for (const language of ['fr', 'en'] as const) {
    it.each(QUESTIONS[language])(`${language}: %s → %s`, (question, id) => {
      const found = searchFunctions(question, language).map((declaration) => declaration.id);
      expect(found.slice(0, 3)).toContain(id);
    });
  }

  for (const language of ['fr', 'en'] as const) {
    it.each(language === 'fr' ? FRENCH : ENGLISH)(`${language}: %s → %s first`, (question, id) => {
      expect(searchFunctions(question, language)[0]?.id).toBe(id);
    });
  }

  it('sends to the spreadsheet what it does by itself, and keeps the rest', () => {
    expect(nativeFunction('Moyenne', 'fr')).toBe('MOYENNE');
    expect(nativeFunction('le total', 'fr')).toBe('SOMME');
    expect(nativeFunction('average', 'en')).toBe('AVERAGE');
    expect(nativeFunction('hypothèque', 'fr')).toBe('VPM');
    expect(nativeFunction('our mortgage', 'en')).toBe('PMT');
    expect(searchFunctions('moyenne', 'fr')).toEqual([]);
    expect(nativeFunction('somme exacte', 'fr')).toBeUndefined();
    expect(searchFunctions('somme exacte', 'fr')[0]?.id).toBe('ARRONDIRPARTS');
    expect(nativeFunction('paiement mensuel d’un prêt', 'fr')).toBe('VPM');
    expect(nativeFunction('coût d’un emprunt', 'fr')).toBe('VPM');
    expect(nativeFunction('loan payment', 'en')).toBe('PMT');
    expect(nativeFunction('intérêt du prêt', 'fr')).toBe('VPM');
    expect(nativeFunction('loan interest', 'en')).toBe('PMT');
    expect(nativeFunction('monthly payment of our bank loan', 'en')).toBe('PMT');
    expect(nativeFunction('paiement mensuel du prêt de la caisse', 'fr')).toBe('VPM');
    expect(nativeFunction('date d’aujourd’hui', 'fr')).toBe('AUJOURDHUI');
    expect(nativeFunction('compter les oui', 'fr')).toBe('NB.SI');
    expect(nativeFunction('look up a name', 'en')).toBe('XLOOKUP');
    expect(nativeFunction('trier une liste', 'fr')).toBe('TRIER');
    expect(nativeFunction('moyenne des heures', 'fr')).toBe('MOYENNE');
    expect(nativeFunction('hours of each from the log', 'en')).toBe('SUMIF');
    expect(nativeFunction('heures de chacun d’après le journal', 'fr')).toBe('SOMME.SI');
    expect(nativeFunction('prix à l’heure', 'fr')).toBeUndefined();
    expect(nativeFunction('', 'fr')).toBeUndefined();
  });

  it('never answers a loan with a break', () => {
    expect(searchFunctions('prêt', 'fr').map(({ id }) => id)).not.toContain('RUPTURE');
    expect(searchFunctions('loan', 'en').map(({ id }) => id)).not.toContain('RUPTURE');
  });

  it.each(catalog.map(({ id, asked }) => ({ id, asked })))('finds $id by each of its phrases', ({ id, asked }) => {
    for (const language of LANGUAGES) {
      const phrases = asked[language].split(', ');
      expect(phrases.length).toBeGreaterThan(1);
      for (const phrase of phrases) {
        expect(searchFunctions(phrase, language).map((found) => found.id)).toContain(id);
      }
    }
  });

  it('does not mind case, accents and plurals', () => {
    const first = (question: string): string | undefined => searchFunctions(question, 'fr')[0]?.id;
    expect(first('DÉPRÉCIATIONS')).toBe(first('depreciation'));
    expect(first('lames')).toBe(first('Lame'));
  });

  it('finds nothing rather than anything', () => {
    expect(searchFunctions('xyzzy', 'fr')).toEqual([]);
    expect(searchFunctions('  ', 'fr')).toEqual([]);
  });

  it('finds a function by its own name, in part too', () => {
    expect(searchFunctions('shapley', 'en')[0]?.id).toBe('SHAPLEY');
    expect(searchFunctions('seuilm', 'fr')[0]?.id).toBe('SEUILMULTI');
  });
});
