import { choice, same, t, table, text } from '../language';
import { CUSTOMER } from '../log/words';
import { ESCALE, PARTNER_NUMBERS, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { MEMBER, OTHER } from './words';

/** As in the log: the partners, then the customers who are none. */
const ROWS = 10;
const RATES = Array.from(
  { length: ROWS },
  (_, row) => `=IF({log!partners.name.${row + 1}}="","",${row < PARTNER_NUMBERS.length ? '{member}' : '{other}'})`,
);

export const customersTable = table('partners', t('Les clients', 'The customers'), {
  rows: ROWS,
  columns: [
    text('name', t('Nom', 'Name'), { follows: 'log!partners.name' }),
    text('address', t('Adresse', 'Address')),
    choice('rate', t('Tarif', 'Rate'), { choices: [MEMBER, OTHER], follows: RATES }).note(
      'Vide : le tarif des autres.',
      'Blank: the price for others.',
    ),
  ],
  examples: [
    [WORKSHOP, same('45, rue du Moulin'), MEMBER],
    [RIVES, same('8, chemin du Quai'), MEMBER],
    [SCHOOL, same('200, boulevard des Érables'), MEMBER],
    [ESCALE, same('17, rue Principale'), MEMBER],
    [],
    [],
    [CUSTOMER, same('310, rang Saint-Joseph'), OTHER],
  ],
});
