import { prose, t } from '../language';

/** Questions, and the two limits of the law that are most often forgotten. */
export const talk = prose('talk', t('À convenir, et à ne pas oublier', 'To agree on, and not to forget'), [
  t(
    'La réserve générale d’une coopérative ne se partage jamais entre les membres (Loi sur les coopératives du Québec, article 147) : qui part reprend ses parts sociales, aux conditions du règlement, et rien de la réserve.',
    'A co-operative’s general reserve is never shared between members (Québec’s Cooperatives Act, section 147): whoever leaves takes back its shares, on the terms of the by-laws, and nothing of the reserve.',
  ),
  t(
    'Dans un OBNL, l’organisme reste propriétaire : rien ne se rachète, sauf ce que l’entente prévoit. La seconde partie de la grille sert à une copropriété ou à un contrat.',
    'In a non-profit, the organisation remains the owner: nothing is bought back, save what the agreement provides. The second part of this grid is for co-ownership or a contract.',
  ),
  t(
    'Qui peut entrer, qui l’accepte, et que paie-t-il : sa part de la valeur, des frais d’entrée, un dépôt ?',
    'Who may join, who accepts it, and what does it pay: its part of the value, an entry fee, a deposit?',
  ),
  t(
    'Que devient l’avis trop court : une pénalité, ou la part des coûts jusqu’à la fin de l’avis ?',
    'What of a notice too short: a penalty, or the share of costs until the notice ends?',
  ),
  t(
    'Ceux qui restent peuvent-ils payer sa part tout de suite ? Sinon, en combien de versements ? Et si c’est le propriétaire qui part ?',
    'Can those who stay pay for its part at once? If not, in how many payments? And if it is the owner who leaves?',
  ),
]);
