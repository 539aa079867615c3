import { prose, t } from '../language';

/** The word, the sectors and the examples of the infographic (Concertation Horizon and UQAM, 2023). */
export const pooledElsewhere = prose(
  'elsewhere',
  t('D’où vient le mot, et où cela se fait déjà', 'Where the idea comes from, and where it is at work'),
  [
    t(
      'Le latin mutuus dit ce qui va dans les deux sens. Mutualiser, c’est réunir une dépense, un risque, un savoir ou un bien, puis le répartir pour que chacun y gagne.',
      'The Latin mutuus means what goes both ways. To pool is to bring together a cost, a risk, a skill or an item, then divide it so that each one gains.',
    ),
    t(
      'Ce qui sert à plusieurs n’a pas à être fabriqué plusieurs fois : l’économie circulaire y trouve aussi son compte.',
      'What serves several need not be made several times: the circular economy gains from it too.',
    ),
    t(
      'Au Québec, « mutuelle » désigne aussi des organisations encadrées : mutuelles d’assurance (Autorité des marchés financiers), de formation (Commission des partenaires du marché du travail), de prévention (CNESST).',
      'In Québec, “mutuelle” is also the name of regulated organisations: for insurance (Autorité des marchés financiers), training (Commission des partenaires du marché du travail) and prevention (CNESST).',
    ),
    t(
      'On partage beaucoup dans les arts et la culture, en agriculture (CUMA pour les machines, CUMO pour la main-d’œuvre) et, en France, entre services publics voisins.',
      'Sharing is common in arts and culture, in farming (co-operatives for machinery, CUMA, and for labour, CUMO) and, in France, between neighbouring public services.',
    ),
    t(
      'Des exemples d’ici : les CDC de Beauharnois-Salaberry et du Haut-Saint-Laurent (une employée aux communications), la Cantine pour tous à Montréal (des repas), La Halte au Centre-du-Québec et Le Relait au Saguenay–Lac-Saint-Jean (le remplacement à la ferme). Les cas types de Mutu s’en inspirent, avec des chiffres inventés.',
      'Examples from Québec: the CDCs of Beauharnois-Salaberry and Haut-Saint-Laurent (a communications employee), La Cantine pour tous in Montréal (meals), La Halte in Centre-du-Québec and Le Relait in Saguenay–Lac-Saint-Jean (farm relief). Mutu’s typical cases draw on them, with invented figures.',
    ),
  ],
);

export const talk = prose('talk', t('À se demander ensemble', 'To ask ourselves'), [
  t(
    'Qu’est-ce que chacun a déjà et n’utilise pas tout le temps ? Que manque-t-il à tous ?',
    'What does each one already have and not use all the time? What do all of us lack?',
  ),
  t(
    'Quelles ressources partageons-nous, et à quelles conditions : heures, priorités, formation, remise en état ?',
    'Which resources do we share, and on what conditions: hours, priorities, training, putting back in order?',
  ),
  t(
    'Au quotidien, comment tirer le meilleur de ce que l’un a et que l’autre n’a pas ?',
    'Day to day, how do we make the most of what one has and the other lacks?',
  ),
  t(
    'Qui répond de la ressource devant les autres, et que peut décider cette personne ?',
    'Who answers for the resource before the others, and what may that person decide?',
  ),
  t(
    'À qui appartiendra ce que nous créerons ensemble, et sous quelle image le public le verra-t-il ?',
    'Who will own what we create together, and under what brand will the public see it?',
  ),
  t(
    'Est-il acceptable que l’un apporte plus que les autres, et comment le reconnaît-on ?',
    'Is it acceptable that one brings more than the others, and how is that recognised?',
  ),
]);
