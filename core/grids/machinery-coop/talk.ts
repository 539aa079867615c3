import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Qui dépasse son engagement, ou ne le prend pas : à quel prix ? La part fixe reste-t-elle due ?',
    'Who exceeds its commitment, or does not take it up: at what price? Is the fixed part still owed?',
  ),
  t(
    'Dans quel ordre travaille-t-on quand il fait beau pour tous le même jour ?',
    'In what order do we work when the weather is fine for all on the same day?',
  ),
  t(
    'Qui transporte, règle et nettoie la machine, et qui paie la pièce brisée au travail ?',
    'Who hauls, sets and cleans the machine, and who pays for the part broken at work?',
  ),
  t(
    'Un membre part : quand ses parts sociales sont-elles remboursées, et qui reprend son engagement ?',
    'A member leaves: when are its shares paid back, and who takes over its commitment?',
  ),
  t(
    'Au Québec, une CUMA réunit au moins cinq entreprises, et une branche au moins trois ; la branche met environ 20 % du prix, en parts égales, et la CUMA emprunte le reste (source : MAPAQ, « CUMA »). Votre règlement dit-il de même ?',
    'In Québec, a CUMA brings together at least five businesses, and a group at least three; the group puts in about 20% of the price, in equal parts, and the CUMA borrows the rest (source: MAPAQ, “CUMA”). Do your by-laws say the same?',
  ),
]);
