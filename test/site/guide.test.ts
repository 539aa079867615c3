/** What the guide shows is what one gets: each formula is typed in a sheet, and gives the figures that the text says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { toCanonical } from '../../core/formula';
import { LANGUAGES, type Language } from '../../core/values/text';
import { headlessSheet } from '../support/headless-sheet';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const read = (name: string, language: Language): string => readFileSync(join(DOCS, `${name}.${language}.md`), 'utf8');
const NO_FRENCH_NAMES = new Map<string, string>();
const canonical = (formula: string, language: Language): string =>
  (language === 'fr' ? toCanonical(formula, NO_FRENCH_NAMES) : formula).replace('MUTU_', 'MUTU.');

/** « | 2 | Atelier | 9000 | » under « |   | A | B | »: the cells that the formulas below read. */
function cellsOf(text: string): Record<string, string | number> {
  const cells: Record<string, string | number> = {};
  for (const [, number, row = ''] of text.matchAll(/^\|\s*(\d+)\s*\|(.*)\|$/gm)) {
    row.split('|').forEach((value, column) => {
      const content = value.trim();
      if (content)
        cells[`${String.fromCharCode(65 + column)}${number}`] = /^\d+$/.test(content) ? Number(content) : content;
    });
  }
  return cells;
}

interface Shown {
  readonly formula: string;
  /** The first words in bold between this formula and the next. */
  readonly answer: string | undefined;
}
function shownIn(text: string): readonly Shown[] {
  const parts = text.split(/^```$/m);
  return parts.flatMap((part, i) => {
    if (i % 2 === 0) return [];
    return { formula: part.trim(), answer: /\*\*(.+?)\*\*/.exec((parts[i + 1] ?? '').split(/^#/m)[0] ?? '')?.[1] };
  });
}

/** « 6 433,33 $ » and « $6,433.33 » → 6433.33. */
function amountOf(answer: string, language: Language): number | undefined {
  const digits = answer.replace(/[\s$\u00a0\u202f]/g, '');
  const plain = language === 'fr' ? digits.replace(',', '.') : digits.replace(/,/g, '');
  return /^\d+\.\d\d$/.test(plain) ? Number(plain) : undefined;
}

const TARGET = 'H20';
async function valuesOf(formula: string, text: string, language: Language): Promise<unknown[]> {
  const sheet = await headlessSheet({ ...cellsOf(text), [TARGET]: canonical(formula, language) }, language);
  try {
    const rows = Array.from({ length: 4 }, (_, row) => row);
    return rows.flatMap((row) => [...'HIJK'].map((column) => sheet.value(`${column}${20 + row}`)));
  } finally {
    sheet.dispose();
  }
}

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const guide = read('guide', language);
  const sections = guide.split(/^(?=## )/m);

  it.each(sections.flatMap((section) => shownIn(section).map((shown) => ({ ...shown, section }))))(
    'shows $formula as it is',
    async ({ formula, answer, section }) => {
      const values = await valuesOf(formula, section, language);
      expect(values[0]).not.toBeNull();
      expect(String(values[0])).not.toMatch(/^#/);
      if (answer === undefined) return;
      const amount = amountOf(answer, language);
      if (amount === undefined) expect(values).toContain(answer);
      else expect(Math.round(Number(values[0]) * 100) / 100).toBe(amount);
    },
  );

  it('shows figures, and names functions that exist', () => {
    expect(sections.flatMap(shownIn).filter(({ answer }) => answer !== undefined).length).toBeGreaterThanOrEqual(4);
    const ids = catalog.map(({ id }) => id);
    const named = [...guide.matchAll(/`([A-Z]{3,})`/g), ...guide.matchAll(/MUTU[._]([A-Z]{3,})\(/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, name = ''] of named) if (name !== 'NOM' && name !== 'NAME') expect(ids).toContain(name);
  });

  it.each(['sheets', 'excel'])('says the same of %s', async (page) => {
    const [, formula = '', shown = ''] =
      /`(=MUTU[._]COUTUSAGE[^`]+)`[^:]*: \D*([\d.,]+)/.exec(read(page, language)) ?? [];
    const [value] = await valuesOf(formula, '', language);
    expect(Math.round(Number(value) * 100) / 100).toBe(amountOf(shown, language));
  });
});
