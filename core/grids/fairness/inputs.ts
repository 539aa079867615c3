import { A_YEAR, choice, inputs, money, question, share, t } from '../language';
import { METHODS } from './methods';

export const TYPED = t('Saisis', 'Typed');
export const MODELLED = t('Modélisés', 'Modelled');

export const fairnessInputs = inputs('model', t('Les coûts des groupes', 'Costs of the groups'), [
  choice('costSource', t('Coûts', 'Costs'), {
    choices: [MODELLED, TYPED],
    name: t('equite_source', 'fairness_source'),
    follows: '={modelledWord}',
    example: MODELLED,
  }).note(
    'Modélisés : chaque groupe achète ou loue, selon ce qui coûte le moins. Saisis : ceux que vous écrivez à côté de chaque groupe, plus bas.',
    'Modelled: each group buys or rents, whichever costs less. Typed: those you write beside each group, further down.',
  ),
  money('groupFixed', t('Coûts fixes', 'Fixed costs'), {
    unit: A_YEAR,
    name: t('equite_couts_fixes', 'fairness_fixed_costs'),
    follows: 'breakEven!base.alone.amount',
    example: 1300,
  }).note(
    'De qui achète, seul ou à plusieurs : la ressource, son assurance, son remisage.',
    'Of whoever buys, alone or together: the resource, its insurance, its storage.',
  ),
  money('groupExtra', t('Coûts fixes du partage', 'Fixed costs of sharing'), {
    min: -1,
    unit: t('à deux ou plus', 'two or more'),
    name: t('equite_couts_partage', 'fairness_sharing_costs'),
    follows: 'breakEven!base.shared.amount',
    example: 0,
  }).note(
    'Surveillance et études, moins la subvention : seul, on ne les a pas.',
    'Supervision and studies, less the grant: alone, one has none of them.',
  ),
  money('groupVariable', t('Coût variable', 'Variable cost'), {
    unit: t('par utilisation', 'a use'),
    name: t('equite_cout_variable', 'fairness_variable_cost'),
    follows: '=IF(N({split!partners.uses.total})=0,"",N({split!variablePool})/{split!partners.uses.total})',
    example: 37.55,
  }),
  money('groupRental', t('Prix de location', 'Rental price'), {
    unit: t('par utilisation', 'a use'),
    name: t('equite_location', 'fairness_rental'),
    follows: 'breakEven!marketPrice',
    example: 110,
  }),
  money('groupCoordination', t('Coordination, chacun', 'Coordination, each'), {
    unit: t('à deux ou plus', 'two or more'),
    name: t('equite_coordination', 'fairness_coordination'),
    follows: '=IF(COUNT({split!partners.uses})=0,"",N({split!commonPool})/COUNT({split!partners.uses}))',
    example: 150,
  }).note(
    'Ce que chaque partenaire d’un groupe de deux ou plus ajoute par an en temps de coordination.',
    'What each partner of a group of two or more adds a year in coordination time.',
  ),
  question(t('Tient-elle ?', 'Does it hold?')),
  choice('chosenMethod', t('Méthode à vérifier', 'Method to check'), {
    choices: METHODS.map(({ name }) => name),
    name: t('equite_methode', 'fairness_method'),
    example: t('Parts convenues', 'Shares agreed'),
  }),
  share('tolerance', t('Tolérance', 'Tolerance'), {
    decimals: 0,
    unit: t('au-delà', 'beyond'),
    name: t('equite_tolerance', 'fairness_tolerance'),
  }).note(
    'Ce que chacun accepte de payer de plus que seul avant de partir. Vide : rien.',
    'What each agrees to pay above its cost alone before leaving. Blank: nothing.',
  ),
]);
