import { inputs, money, share, t } from '../language';

export const surplusInputs = inputs('surplusInputs', t('L’excédent de l’année', 'Surplus of the year'), [
  money('yearSurplus', t('Excédent', 'Surplus'), {
    unit: t('de l’année', 'of the year'),
    name: t('excedent_annee', 'year_surplus'),
    example: 450,
  }).note(
    'Ce qui reste une fois les coûts payés : ici, la location à des gens de l’extérieur. Il n’est pas dans les coûts ci-contre.',
    'What is left once costs are paid: here, renting out to outsiders. It is not among the costs beside.',
  ),
  share('reserveShare', t('Part en réserve', 'To reserve'), {
    decimals: 0,
    unit: t('convenue', 'as agreed'),
    name: t('part_reserve', 'reserve_share'),
    example: 0.4,
  }).note(
    'Dans une coopérative, l’assemblée en décide et la loi fixe un minimum ; dans un OBNL, tout reste à l’organisme.',
    'In a co-operative, the general meeting decides and the law sets a minimum; in a non-profit, all of it stays.',
  ),
]);
