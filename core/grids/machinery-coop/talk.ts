import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Qui dépasse son engagement, ou ne le prend pas : à quel prix ? La part fixe reste-t-elle due ?',
    'Who exceeds its commitment, or does not take it up: at what price? Is the fixed part still owed?',
  ),
  t(
    'Dans quel ordre sème-t-on quand il fait beau pour tous le même jour ?',
    'In what order do we seed when the weather is fine for all on the same day?',
  ),
  t(
    'Qui transporte, règle et nettoie la machine, et qui paie la pièce brisée dans un champ de roches ?',
    'Who hauls, sets and cleans the machine, and who pays for the part broken in a stony field?',
  ),
  t(
    'Un membre part : quand ses parts sociales sont-elles remboursées, et qui reprend ses hectares ?',
    'A member leaves: when are its shares paid back, and who takes over its hectares?',
  ),
]);
