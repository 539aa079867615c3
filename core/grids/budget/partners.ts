import { given, inCents, money, PARTNER, quantity, t, table, text, tried, unless, when } from '../language';
import { sharedWithin } from '../limits';
import { PARTNER_ROWS } from './uses';
import { OVER } from './words';

const KEYS = '{partners.parts:partners.heads}';
const KEYS_OF_PARTNERS = `IF(ISNUMBER(${KEYS}),${KEYS},IF({partners.name}="","",0))`;
const keyless = (pool: string, key: string): string =>
  `AND(N({pools.${pool}.projection})<>0,{partners.${key}.total}=0)`;
const UNSHARED = [
  'SUMPRODUCT((LEN({partners.name})>0)*1)=0',
  'COUNT({pools.projection})=0',
  'SUM({pools.projection})=0',
  keyless('fixed', 'parts'),
  keyless('variable', 'uses'),
  keyless('coordination', 'heads'),
];
/** Of what is to be said of floors and caps. */
export const ASKED = {
  amounts: '{pools.projection}',
  shares: '{partners.due}',
  isAsked: '{partners.due.1}={limitsApart}',
};
const POOLS = inCents('{pools.projection}');

const keys = (parts: number, planned: number, brought: number) => ({ parts, heads: 1, planned, brought });
/** A quarter of the planned share; the workshop pays 1 111 $ of bills and in kind, less the 532,81 $ it takes in. */
const EXAMPLES = [keys(2, 1270.8, 578.19), keys(1, 785.5, 196.38), keys(1, 710.4, 177.6), keys(1, 635.3, 158.83)];

export const partners = table(
  'partners',
  t('La part projetée et le prochain acompte', 'Projected share, next instalment'),
  {
    rows: PARTNER_ROWS,
    columns: [
      text('name', PARTNER),
      quantity('parts', t('Clé 1 : parts', 'Key 1: shares'), { follows: 'split!partners.parts' }),
      quantity('uses', t('Clé 2 : usage projeté', 'Key 2: projected use'), { decimals: 2 }),
      quantity('heads', t('Clé 3 : égale', 'Key 3: equal'), { follows: 'split!partners.heads' }),
      money('planned', t('Part prévue', 'Planned share'), { follows: 'split!partners.due' }),
      money('due', t('Part projetée', 'Projected share'), {
        spill: unless(UNSHARED, tried(`MUTU.PARTAGE(${POOLS},${KEYS_OF_PARTNERS})`)),
        spillInFile: unless(UNSHARED, sharedWithin(POOLS, KEYS_OF_PARTNERS, PARTNER_ROWS)),
      }).note(
        'Par les clés, sur les coûts projetés. Dans le dossier complet, les planchers et les plafonds du partage s’appliquent aussi.',
        'By the keys, of the projected costs. In the complete file, the floors and caps of the cost sharing apply as well.',
      ),
      money('change', t('Écart', 'Gap'), { formula: when('COUNT({planned},{due})=2', '{due}-{planned}') }),
      money('brought', t('Déjà apporté', 'Already brought'), { min: -1 }).note(
        'À ce jour : acomptes versés, factures payées et apports en nature, moins les acomptes reçus des autres. Vide : rien encore.',
        'To date: instalments paid, bills paid and contributions in kind, less instalments received from the others. Blank: nothing yet.',
      ),
      money('left', t('Reste à apporter', 'Left to bring'), { formula: when('ISNUMBER({due})', '{due}-N({brought})') }),
      money('next', t('Prochain acompte', 'Next instalment'), {
        formula: when(['ISNUMBER({left})', `${OVER}<4`], `ROUND({left}/(4-${OVER}),2)`),
      }).note(
        'Ce qui reste à apporter, divisé par les trimestres qui restent. Négatif : on lui doit déjà. L’année finie, voir la régularisation.',
        'What is left to bring, divided by the quarters left. Negative: is already owed money. Once the year is over, see the settlement.',
      ),
    ],
    given: Array.from({ length: PARTNER_ROWS }, (_, index) => {
      const row = index + 1;
      const cells = {
        name: when(`LEN({uses.name.${row}})>0`, `{uses.name.${row}}`),
        uses: when(`ISNUMBER({uses.projected.${row}})`, `{uses.projected.${row}}`),
      };
      return given(cells, EXAMPLES[index]);
    }),
    totals: { sum: ['parts', 'uses', 'heads', 'planned', 'due', 'change', 'brought', 'left', 'next'] },
  },
);
