import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Chaque clé mesure-t-elle bien ce qui fait monter le coût : la place réservée, l’usage, le nombre de membres ?',
    'Does each key measure what drives the cost: room reserved, use, number of members?',
  ),
  t(
    'Si l’un donne plus de temps et un autre plus de matériel, à quelle valeur compter leurs apports ?',
    'If one gives more time and another more material, at what value are their contributions counted?',
  ),
  t(
    'Un partage inégal est-il accepté par tous, et jusqu’où ? Notez le point de rupture de chacun dans l’entente.',
    'Is an uneven split accepted by all, and how far? Write each one’s breaking point in the agreement.',
  ),
  t(
    'Que fait-on d’un excédent : une réserve, une baisse de prix, une ristourne ?',
    'What becomes of a surplus: a reserve, a lower price, a rebate?',
  ),
]);
