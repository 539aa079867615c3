import { describe, expect, it } from 'vitest';
import type { Text } from '../../core/values/text';
import { EARLIER_LOST, leftBehind, progressText, REFUSALS, stopped, UNKNOWN_GRID } from '../../excel-addin/grids/texts';
import { HELP } from '../../excel-addin/help/texts';
import { TEXTS } from '../../excel-addin/manifest/identity';
import { menuItems, menus } from '../../excel-addin/manifest/menus';
import { COPY_MARK, EXCEL, lockedSheet, notWritten, unfinished } from '../../excel-addin/panel/texts';

const all: readonly Text[] = [
  ...Object.values(TEXTS),
  ...Object.values(EXCEL),
  lockedSheet('Budget'),
  notWritten('GeneralException'),
  unfinished(['Budget'], []),
  unfinished(['Budget'], ['Budget (avant)']),
  COPY_MARK,
  ...HELP.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
  ...Object.values(REFUSALS),
  EARLIER_LOST,
  UNKNOWN_GRID,
  stopped('GeneralException'),
  leftBehind(['Partage des coûts']),
  progressText(1, 2, 'Budget'),
  ...[...menus, ...menuItems].flatMap(({ label, tip }) => [label, tip]),
];

/** Rightly the same in both languages. */
const SAME = ['Mutu'];

describe('what the add-in says', () => {
  it.each(all.map((text) => [text.fr, text]))('%s', (_, { fr, en }) => {
    expect(fr.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    if (!SAME.includes(fr)) expect(en).not.toBe(fr);
  });
});
