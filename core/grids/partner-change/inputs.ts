import { CO_OWNERSHIP, GROUP_FORMS } from '../group';
import { choice, count, date, inputs, LONGEST_LIFE, MOST_LOST, money, quantity, share, t } from '../language';

const STRAIGHT = t('Linéaire', 'Straight line');
const DECLINING = t('Dégressive', 'Declining');

/** The year, and what the resource was bought for. */
export const changeInputs = inputs('change', t('L’année et la ressource', 'The year and the resource'), [
  date('changeFrom', t('Début de l’année', 'Start of the year'), {
    unit: t('compris', 'included'),
    name: t('sortie_debut', 'change_from'),
    example: '2027-01-01',
  }),
  date('changeTo', t('Fin de l’année', 'End of the year'), {
    unit: t('comprise', 'included'),
    name: t('sortie_fin', 'change_to'),
    example: '2027-12-31',
  }),
  money('changeCost', t('Coûts de l’année', 'Costs of the year'), {
    unit: t('à partager', 'to share'),
    name: t('sortie_couts', 'change_costs'),
    follows: 'split!verdict.total.value',
    example: 3402,
  }),
  count('noticeDays', t('Avis de départ convenu', 'Notice agreed'), {
    unit: t('jours', 'days'),
    name: t('sortie_avis', 'change_notice'),
    example: 90,
  }),
  choice('changeForm', t('Forme du groupe', 'Form of the group'), {
    choices: GROUP_FORMS,
    name: t('sortie_forme', 'change_form'),
    follows: 'agreement!groupForm',
    example: CO_OWNERSHIP,
  }).note(
    'Coopérative : qui part reprend ses parts sociales, selon le règlement. OBNL : le bien est à l’organisme. Dans les deux cas, rien ne s’échange entre partenaires. Vide : comme une copropriété.',
    'Co-operative: whoever leaves takes back its shares, by the by-laws. Non-profit: the organisation owns the asset. In both, nothing changes hands between partners. Blank: as a co-ownership.',
  ),
  date('boughtOn', t('Ressource achetée le', 'Resource bought on'), {
    name: t('sortie_achat', 'change_bought_on'),
    example: '2025-10-01',
  }),
  money('boughtFor', t('Prix d’achat', 'Purchase price'), {
    name: t('sortie_prix', 'change_price'),
    follows: 'costPerUse!purchasePrice',
    example: 3500,
  }),
  choice('wearMethod', t('Perte de valeur', 'Loss of value'), {
    choices: [STRAIGHT, DECLINING],
    name: t('sortie_methode', 'change_method'),
    example: STRAIGHT,
  }).note(
    'Linéaire : la même somme chaque année de sa vie. Dégressive : la même part de ce qui reste, plus près du marché d’occasion. Vide : linéaire.',
    'Straight line: the same amount each year of its life. Declining: the same share of what is left, closer to the second-hand market. Blank: straight line.',
  ),
  quantity('lifeYears', t('Durée de vie (linéaire)', 'Life (straight line)'), {
    unit: t('ans', 'years'),
    name: t('sortie_vie', 'change_life'),
    follows: 'costPerUse!life',
    max: LONGEST_LIFE,
    example: 7,
  }),
  share('yearlyLoss', t('Perte par an (dégressive)', 'Yearly loss (declining)'), {
    unit: t('de ce qui reste', 'of what is left'),
    name: t('sortie_perte', 'change_yearly_loss'),
    max: MOST_LOST,
    example: 0.2,
  }),
]);
