import { expect, it } from 'vitest';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { heightFor, LOOKS, type Look } from '../../core/grids/language/look';
import type { Plan } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';
import type { Results } from '../../engine/evaluate';
import { arialWidth } from '../support/arial';
import { evaluated } from '../support/evaluated';
import { isInside } from './sheet';

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

/** What the arrow of a list takes from its text besides. */
const ARROW = 20;

/** Hyphens part words, not dates. */
const BETWEEN_WORDS = /[ \n]|(?<!\d)-/;

interface Shown {
  readonly plan: Plan;
  readonly results?: Results;
}

/** Words that a sheet shows, typed or computed, and that their cell is too narrow for. */
function brokenWords({ plan, results }: Shown): readonly string[] {
  const { template, language, cells, merges, columns, validations } = plan;
  const lists = validations.filter(({ kind }) => kind === 'list' || kind === 'listFrom').map(({ area }) => area);
  return cells.flatMap(({ row, column, look, value }) => {
    const how: Look = LOOKS[look];
    const shown = value ?? results?.[row]?.[column];
    if (typeof shown !== 'string' || !how.wrap) return [];
    const merged = merges.find((area) => area.row === row && area.column === column)?.columns ?? 1;
    const width = columns.slice(column, column + merged).reduce((sum, one) => sum + one, 0);
    const arrow = lists.some((area) => isInside({ row, column }, area)) ? ARROW : 0;
    const room = width - (how.isTight ? SIDES.tight : SIDES.other) - arrow;
    const broken = shown.split(BETWEEN_WORDS).filter((word) => arialWidth(word, how) * (how.bold ? 1.06 : 1) > room);
    return broken.map(
      (word) =>
        `${template} ${language}, row ${row + 1}, col ${column + 1}: ${word} ${Math.ceil(arialWidth(word, how) - room)} in « ${shown} »`,
    );
  });
}

it.each(LANGUAGES)('breaks no word that a grid writes or shows (%s)', { timeout: 300_000 }, async (language) => {
  const blank = gallery.flatMap(({ id }) => plansFor(id, { language, filled: false }));
  const shown: Shown[] = blank.map((plan) => ({ plan }));
  // One after another: several at once are not all calculated.
  for (const id of [...gallery.map((grid) => grid.id), DOSSIER]) {
    const plans = plansFor(id, { language, filled: true });
    const results = await evaluated(plans);
    shown.push(...plans.map((plan, index) => ({ plan, ...(results[index] && { results: results[index] }) })));
  }
  expect(shown.length).toBeGreaterThan(90);
  expect([...new Set(shown.flatMap(brokenWords))]).toEqual([]);
});

/** The browser's notes: letters of 14 pixels, up to a tenth wider than Arial's, in lines of 20, within 9 pixels on each side. */
const NOTE = { size: 10.5, wider: 1.1, line: 20, edge: 9 };

it('gives each note the height of its lines', () => {
  const plans = LANGUAGES.flatMap((language) => gallery.flatMap(({ id }) => plansFor(id, { language, filled: true })));
  const cut = plans.flatMap(({ template, notes }) =>
    notes.flatMap(({ text, width, height }) => {
      const wide = (words: string): number => arialWidth(words, { size: NOTE.size, color: '' }) * NOTE.wider;
      const lines = [''];
      for (const word of text.split(' ')) {
        const longer = `${lines.at(-1)} ${word}`.trim();
        if (wide(longer) > width - 2 * NOTE.edge) lines.push(word);
        else lines[lines.length - 1] = longer;
      }
      return lines.length * NOTE.line + 2 * NOTE.edge > height ? [`${template}: ${text}`] : [];
    }),
  );
  expect(cut).toEqual([]);
});
