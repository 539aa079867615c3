import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Qui tient l’horaire et trace les routes, et combien d’heures par semaine cela prend-il vraiment ?',
    'Who keeps the schedule and plans the routes, and how many hours a week does it really take?',
  ),
  t(
    'Un trajet annulé la veille, ou un retour en retard : qui paie la journée perdue ?',
    'A trip cancelled the day before, or a late return: who pays for the lost day?',
  ),
  t(
    'Les jours fixes vont-ils à ceux qui en prennent le plus, ou en garde-t-on pour les urgences de chacun ?',
    'Do set days go to those who take the most, or are some kept for the emergencies of each?',
  ),
  t(
    'Qui peut conduire, et qui paie la franchise, la contravention ou le plein oublié ?',
    'Who may drive, and who pays the deductible, the ticket or the fuel tank left empty?',
  ),
  t(
    'Le camion pèse-t-il 4 500 kg ou plus, chargé au maximum prévu par le fabricant (PNBV) ? Son propriétaire et ceux qui l’exploitent s’inscrivent alors au Registre de la Commission des transports du Québec (source : CTQ, « Qui doit s’inscrire au registre ? »).',
    'Does the truck weigh 4,500 kg or more, loaded as its maker allows (GVWR)? Its owner and those who operate it must then be in the register of the Commission des transports du Québec (source: CTQ, “Who must register?”).',
  ),
]);
