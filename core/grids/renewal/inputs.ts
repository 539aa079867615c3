import { A_USE, A_YEAR, count, date, inputs, money, quantity, question, share, t, text } from '../language';

/** A year of the list of costs is to the cent, so that 3 years may come from it as 2,99998. */
const LIFE = 'ROUND(N({costPerUse!life}),2)';
/** The whole years that the fund counts, and nothing else, are shown. */
const WHOLE_LIFE = `=IF(${LIFE}<1,"",INT(${LIFE}))`;

export const fundInputs = inputs('fundInputs', t('Le fonds et la ressource', 'The fund and the resource'), [
  question(t('Le fonds', 'The fund')),
  date('fundFrom', t('Commence le', 'Starts on'), { name: t('fonds_debut', 'fund_from'), example: '2025-10-01' }),
  date('fundEnd', t('Fin de la 1re année', 'End of the 1st year'), {
    name: t('fonds_fin_annee', 'fund_first_end'),
    example: '2025-12-31',
  }).note(
    'La première année peut être plus courte que les autres : on n’y met de côté que sa part. En rouge, elle finit avant de commencer, ou dure plus de douze mois : rien n’est calculé.',
    'The first year may be shorter than the others: only its part is put aside. In red, it ends before it starts, or lasts more than twelve months: nothing is calculated.',
  ),
  money('fundOpening', t('Déjà dans le fonds', 'Already in the fund'), {
    unit: t('vide : 0', 'blank: 0'),
    name: t('fonds_depart', 'fund_opening'),
  }),
  share('fundRate', t('Intérêt du compte', 'Interest of the account'), {
    unit: A_YEAR,
    name: t('fonds_interet', 'fund_interest'),
    example: 0.02,
  }),
  quantity('usesPerYear', t('Utilisations', 'Uses'), {
    unit: A_YEAR,
    name: t('fonds_utilisations', 'fund_yearly_uses'),
    follows: 'split!partners.uses.total',
    example: 40,
  }),
  money('putAside', t('Mis de côté', 'Put aside'), {
    unit: A_USE,
    name: t('fonds_par_utilisation', 'fund_per_use'),
    follows: 'costPerUse!costs.replacement.real',
    example: 12.5,
  }).note('Ce que l’entente prévoit.', 'As the agreement provides.'),
  question(t('La ressource partagée', 'The shared resource')),
  text('mainName', t('Nom', 'Name'), {
    name: t('fonds_ressource', 'fund_resource'),
    follows: 'resources!items.name.1',
    example: t('Planeur à bois', 'Wood planer'),
  }),
  date('mainBought', t('Achetée le', 'Bought on'), {
    name: t('fonds_achat', 'fund_bought_on'),
    follows: 'partnerChange!boughtOn',
    example: '2025-10-01',
  }),
  money('mainPrice', t('Prix d’aujourd’hui', 'Price today'), {
    name: t('fonds_prix', 'fund_price'),
    follows: 'costPerUse!purchasePrice',
    example: 3500,
  }),
  count('mainLife', t('Durée de vie', 'Life'), {
    min: 1,
    max: 100,
    unit: t('ans', 'years'),
    name: t('fonds_vie', 'fund_life'),
    follows: WHOLE_LIFE,
    example: 7,
  }),
  share('mainRise', t('Hausse du prix', 'Rise in price'), {
    unit: A_YEAR,
    name: t('fonds_hausse', 'fund_rise'),
    follows: 'costPerUse!inflation',
    example: 0.025,
  }),
  money('mainResidual', t('Valeur à la fin', 'Worth at the end'), {
    unit: t('vide : 0', 'blank: 0'),
    name: t('fonds_valeur_fin', 'fund_residual'),
    follows: 'costPerUse!residualValue',
  }),
  question(t('L’entretien', 'Upkeep')),
  date('upkeepToday', t('En date du', 'As at'), {
    name: t('entretien_date', 'upkeep_date'),
    example: '2027-03-31',
  }).note('Les alertes comptent à partir de ce jour.', 'Alerts count from that day.'),
]);
