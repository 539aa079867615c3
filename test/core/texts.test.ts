import { describe, expect, it } from 'vitest';
import { catalog } from '../../core/index';
import { isText, type Text } from '../../core/values/text';

/** Every {fr, en} found anywhere in a declaration, with the path to it. */
function textsIn(value: unknown, path: string, found: [string, Text][] = []): [string, Text][] {
  if (typeof value !== 'object' || value === null) return found;
  if (isText(value) && typeof value.fr === 'string') found.push([path, value]);
  else for (const [key, inner] of Object.entries(value)) textsIn(inner, `${path}.${key}`, found);
  return found;
}

function problems(texts: [string, Text][]): string[] {
  return texts
    .filter(([, text]) => !text.fr.trim() || !text.en.trim() || (text.fr === text.en && !text.same))
    .map(([path, text]) => `${path}: « ${text.fr} » / “${text.en}”`);
}

describe('both languages', () => {
  it('every sentence is there in both, and translated unless declared the same', () => {
    const all = catalog.flatMap((declaration) => textsIn(declaration, declaration.id));
    expect(all.length).toBeGreaterThan(catalog.length * 4);
    expect(problems(all)).toEqual([]);
  });

  it('the check sees a forgotten and a copied sentence', () => {
    const faults = textsIn({ a: { fr: 'x', en: '' }, b: { fr: 'Coût', en: 'Coût' }, c: { fr: 'oui', en: 'yes' } }, '');
    expect(problems(faults)).toHaveLength(2);
  });

  it('French is typed with curly apostrophes and without doubled or stray spaces', () => {
    const all = catalog.flatMap((declaration) => textsIn(declaration, declaration.id));
    const wrong = all.filter(([, text]) => /'| {2}|[^ \u00a0][;?!]|«[^ \u00a0]/.test(text.fr));
    expect(wrong.map(([path, text]) => `${path}: ${text.fr}`)).toEqual([]);
  });
});
