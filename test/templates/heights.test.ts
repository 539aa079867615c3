import { expect, it } from 'vitest';
import { gallery, plansFor } from '../../core/grids/gallery';
import { heightFor, LOOKS, type Look } from '../../core/grids/language/look';
import type { Plan } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';
import { arialWidth } from '../support/arial';

/** Texts that the browser breaks into one line more than our widths of letters alone would: seen cut, their row too low. */
it.each([
  ['Embaucher ou emprunter au nom de tous', 168, 3],
  ['Payer une personne pour coordonner et faire circuler l’information.', 234, 3],
  ['Mise en marché', 112, 1],
])('leaves room for each line of « %s » in %i pixels', (text, width, lines) => {
  // Lines of ten points, at the height that Arial gives them (1.149), and two pixels above and below.
  expect(heightFor(text, width, LOOKS.label)).toBeGreaterThanOrEqual(Math.ceil(lines * 10 * (96 / 72) * 1.149 + 4));
});

/** What the browser leaves blank at both sides of a text: measured, « Communications » was broken in 112 pixels. */
const SIDES = { tight: 6, other: 13 };

function brokenWords({ template, language, cells, merges, columns }: Plan): readonly string[] {
  return cells.flatMap(({ row, column, look, value }) => {
    const how: Look = LOOKS[look];
    if (typeof value !== 'string' || !how.wrap) return [];
    const merged = merges.find((area) => area.row === row && area.column === column)?.columns ?? 1;
    const width = columns.slice(column, column + merged).reduce((sum, one) => sum + one, 0);
    const room = width - (how.isTight ? SIDES.tight : SIDES.other);
    const broken = value.split(/[ \n-]/).filter((word) => arialWidth(word, how) * (how.bold ? 1.06 : 1) > room);
    return broken.map((word) => `${template} ${language}, row ${row + 1}: ${word} in « ${value} »`);
  });
}

it('breaks no word that a grid writes', () => {
  const plans = LANGUAGES.flatMap((language) =>
    [true, false].flatMap((filled) => gallery.flatMap(({ id }) => plansFor(id, { language, filled }))),
  );
  expect(plans.length).toBeGreaterThan(100);
  expect([...new Set(plans.flatMap(brokenWords))]).toEqual([]);
});
