import { expect, it } from 'vitest';
import { heightFor, LOOKS } from '../../core/grids/language/look';

/** Texts that the browser breaks into one line more than our widths of letters alone would: seen cut, their row too low. */
it.each([
  ['Embaucher ou emprunter au nom de tous', 168, 3],
  ['Payer une personne pour coordonner et faire circuler l’information.', 234, 3],
  ['Mise en marché', 112, 1],
])('leaves room for each line of « %s » in %i pixels', (text, width, lines) => {
  // Lines of ten points, at the height that Arial gives them (1.149), and two pixels above and below.
  expect(heightFor(text, width, LOOKS.label)).toBeGreaterThanOrEqual(Math.ceil(lines * 10 * (96 / 72) * 1.149 + 4));
});
