import { choice, count, inputs, quantity, same, t } from '../language';
import { OF_BREAK_EVEN } from './calls';

/** Functions with one number for an answer, each argument in a cell: those a committee compares most. */
const FUNCTIONS = [
  'SEUIL',
  'COUTUSAGE',
  'TARIF',
  'SEUILACHAT',
  'REMPLACEMENT',
  'TAUXHORAIRE',
  'GESTION',
  'DELAI',
  'RUPTURE',
];

export const scenarioInputs = inputs('question', t('La question', 'The question'), [
  choice('scenarioFunction', t('Fonction à comparer', 'Function to compare'), {
    choices: FUNCTIONS.map(same),
    name: t('scenario_fonction', 'scenario_function'),
    example: same('SEUIL'),
  }).note(
    'Ses arguments s’inscrivent plus bas et servent de libellés aux lignes du tableau.',
    'Its arguments are written further down and label the rows of the table.',
  ),
  quantity('scenarioTarget', t('Cible : au plus', 'Target: at most'), {
    decimals: 2,
    min: -1,
    name: t('scenario_cible', 'scenario_target'),
    follows: OF_BREAK_EVEN('{breakEven!base.uses.amount}'),
    example: 40,
  }).note(
    'La simulation dit la chance que le résultat ne la dépasse pas : les utilisations prévues, par exemple.',
    'The simulation tells the chance that the result does not exceed it: the uses foreseen, for instance.',
  ),
  count('soughtRank', t('Numéro de la ligne à ajuster', 'Number of the row to adjust'), {
    min: 1,
    name: t('scenario_rang', 'scenario_rank'),
    example: 2,
  }).note(
    '1 pour la première ligne du tableau, 2 pour la deuxième, et ainsi de suite.',
    '1 for the first row of the table, 2 for the second, and so on.',
  ),
  quantity('soughtResult', t('Pour obtenir', 'In order to get'), {
    decimals: 2,
    min: -1,
    name: t('scenario_resultat', 'scenario_result'),
    example: 30,
  }),
]);
