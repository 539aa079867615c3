import { describe, expect, it } from 'vitest';
import { paramsOf } from '../../core/declare/define';
import { catalog } from '../../core/index';
import { asRead, readableLabel } from '../../panel/labels';

describe('the label of an argument', () => {
  const labels = catalog.flatMap((declaration) => paramsOf(declaration).map(([, { label }]) => label));

  it('is read as one writes, above a field and in a calculation', () => {
    expect(readableLabel({ fr: 'prix_achat', en: 'purchase_price' }, 'fr')).toBe('Prix d’achat');
    expect(readableLabel({ fr: 'prix_achat', en: 'purchase_price' }, 'en')).toBe('Purchase price');
    expect(readableLabel({ fr: 'tvq', en: 'qst' }, 'fr')).toBe('TVQ');
    expect(asRead('prix_achat × taux_intérêt ÷ (1 − (1 + taux_intérêt)^−années)')).toBe(
      'prix d’achat × taux d’intérêt ÷ (1 − (1 + taux d’intérêt)^−années)',
    );
  });

  it('has no « _ » left, in any function', () => {
    for (const label of labels) {
      for (const language of ['fr', 'en'] as const) expect(readableLabel(label, language)).toMatch(/^\p{Lu}[^_]*$/u);
    }
  });

  // « prix_achat » read « Prix achat »: a noun does not follow another in French but for these, an adjective or « par ».
  it('joins two nouns in French by a small word', () => {
    const read = new Set(labels.map((label) => readableLabel(label, 'fr')).filter((words) => words.includes(' ')));
    const small = / (?:de|du|d’|des|à|au|par|non) ?/;
    const adjective =
      / (?:annuel|annuelle|résiduelle|horaire|administratifs|sociales|dégressif|payées|futur|fixes?|variables?|individuels?)$/;
    expect([...read].filter((words) => !small.test(words) && !adjective.test(words))).toEqual([]);
  });
});
