import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Où garde-t-on le fonds, et qui doit signer pour y prendre ?',
    'Where is the fund kept, and who must sign to draw on it?',
  ),
  t(
    'Qui part reprend-il ce qu’il a mis dans le fonds ? L’entente doit le dire.',
    'Does one who leaves take back what it put in? The agreement must say.',
  ),
  t(
    'Remplace-t-on par la même chose, en mieux, ou de seconde main ?',
    'Do we replace with the same, with better, or second-hand?',
  ),
]);
