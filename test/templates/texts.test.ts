import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { isText, type Text } from '../../core/values/text';

/** Every text of a declaration, wherever it stands, with the path that leads to it. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (isText(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const texts = textsIn(template, id);

  it('says everything in both languages', () => {
    // Sheet, title and purpose, and a block of its own: a small grid has no more.
    expect(texts.length).toBeGreaterThan(3);
    for (const [path, { fr, en, same }] of texts) {
      if (!same) expect(`${path} ${fr}`).not.toBe(`${path} ${en}`);
      if (path.endsWith('.how') || path.endsWith('.unit') || path.endsWith('.label')) continue;
      expect(`${path} ${fr.trim().length > 0 && en.trim().length > 0}`).toBe(`${path} true`);
    }
  });

  it('has the typographer’s marks in French: curved apostrophes, no straight quotes', () => {
    for (const [path, { fr }] of texts) expect(`${path} ${fr}`).not.toMatch(/['"]/);
  });

  it('writes numbers and quotes in English as English does', () => {
    for (const [path, { en, same }] of texts) {
      if (!same) expect(en, path).not.toMatch(/\d[ \u00a0\u202f]\d{3}(?!\d)|[«»]|\d[ \u00a0][$%]/);
    }
  });

  it('calls « Nature » and what is « retenu » the same in all grids', () => {
    for (const [path, { fr, en }] of texts) {
      if (/^Nature( ?)/.test(fr)) expect(`${path} ${en}`).toMatch(/ Kind\b/);
      if (/(Option|Forme|forme) retenue/.test(fr)) expect(`${path} ${en}`).toMatch(/chosen/);
    }
  });

  it('keeps drop-downs within what a file can hold: 255 characters, no comma', () => {
    const choices = template.bands
      .flat()
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'table' ? Object.values(block.columns) : []))
      .map((column) => column.choices ?? []);
    for (const list of choices) {
      expect(list.map(({ fr }) => fr).join(',').length).toBeLessThanOrEqual(255);
      for (const { fr, en } of list) expect(fr + en).not.toContain(',');
    }
    expect(template.bands.length).toBeGreaterThan(0);
  });
});
