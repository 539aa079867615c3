import { describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import type { Text } from '../../core/text';
import { HELP } from '../../excel-addin/help/texts';
import { TEXTS } from '../../excel-addin/manifest/identity';
import { COPIED, NOT_COPIED, PANE } from '../../excel-addin/taskpane/texts';

const all: readonly Text[] = [
  ...Object.values(TEXTS),
  ...Object.values(PANE),
  COPIED,
  NOT_COPIED,
  ...HELP.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
];

/** Rightly the same in both languages. */
const SAME = ['Mutu', 'Version'];

describe('what the add-in says', () => {
  it.each(all.map((text) => [text.fr, text]))('%s', (_, { fr, en }) => {
    expect(fr.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    if (!SAME.includes(fr)) expect(en).not.toBe(fr);
  });

  it('names functions that exist', () => {
    const known = catalog.map(({ id }) => id);
    const named = all.flatMap(({ fr, en }) => [...`${fr} ${en}`.matchAll(/MUTU\.([A-Z]+)\(/g)].map(([, id]) => id));
    expect(named).toContain('COUTUSAGE');
    for (const id of named) expect(known).toContain(id);
  });
});
