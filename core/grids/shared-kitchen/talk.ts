import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Note-t-on ce qu’on prend au garde-manger, et qu’arrive-t-il si on ne le fait pas ?',
    'Do we write down what we take from the pantry, and what happens if we do not?',
  ),
  t(
    'Qui répond des normes d’hygiène quand plusieurs équipes se succèdent dans la journée ?',
    'Who answers for hygiene standards when several teams follow one another in a day?',
  ),
  t(
    'Jusqu’où sert-on des clients de l’extérieur quand les membres ont besoin de la cuisine ?',
    'How far do we serve outside customers when members need the kitchen?',
  ),
  t(
    'Le résultat de l’année : le remettre aux membres selon leurs achats, ou garder une réserve pour le prochain four ?',
    'The result of the year: hand it back to members by their purchases, or keep a reserve for the next oven?',
  ),
]);
