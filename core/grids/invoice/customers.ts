import { choice, t, table, text } from '../language';
import { CUSTOMER } from '../log/words';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { MEMBER, OTHER } from './words';

export const customersTable = table('partners', t('Les clients', 'The customers'), {
  rows: 8,
  columns: [
    text('name', t('Nom', 'Name'), { follows: 'needs!partners.name' }),
    choice('rate', t('Tarif', 'Rate'), { choices: [MEMBER, OTHER] }).note(
      'Vide : le tarif des autres.',
      'Blank: the price for others.',
    ),
  ],
  examples: [
    [WORKSHOP, MEMBER],
    [RIVES, MEMBER],
    [SCHOOL, MEMBER],
    [ESCALE, MEMBER],
    [CUSTOMER, OTHER],
  ],
});
