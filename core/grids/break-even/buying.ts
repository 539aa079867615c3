import { chart, count, line, lines, money, t, text, total, tried, USES_A_YEAR, unless, when } from '../language';
import { costOfUse, neverOrUpTo, withGrant } from './threshold';

const MOST_PARTNERS = 10;

const together = (formula: string): string => when(['N({useByPartner})>0', 'N({marketPrice})>0'], formula);

/** Coordination is counted once: here, it is the time of each. */
const TOGETHER = '({base.fixed.amount}-N({coordinationBudget}))';

const partnerLine = (_: unknown, index: number) => {
  const heads = index + 1;
  const label = index === 0 ? t('Seul', 'Alone') : t(`${heads} partenaires`, `${heads} partners`);
  const fixed = heads === 1 ? '{base.alone.amount}' : `${TOGETHER}/${heads}+N({coordination})`;
  return line(`partners${heads}`, label, [
    together(`ROUND(${fixed}+{base.variable.amount}*{useByPartner},2)`),
    unless('{cost}=""', '{cost}/{useByPartner}'),
    together('ROUND({marketPrice}*{useByPartner},2)'),
    unless('{cost}=""', '{rent}-{cost}'),
  ]);
};

export const partners = lines(
  'partners',
  t('Ce que paie chaque partenaire, de 1 à 10', 'What each partner pays, from 1 to 10'),
  {
    labelHeader: t('Nombre de partenaires', 'Number of partners'),
    columns: [
      money('cost', t('Acheter ensemble, par an', 'Buy together, a year')),
      money('perUse', t('Par utilisation', 'Per use')),
      money('rent', t('Louer, par an', 'Rent, a year')),
      money('saving', t('Économie de chacun', 'Saving of each')),
    ],
    lines: Array.from({ length: MOST_PARTNERS }, partnerLine),
  },
);

export const purchase = lines('purchase', t('Plusieurs achètent ensemble', 'Several buy together'), {
  columns: [count('amount'), text('unit')],
  lines: [
    total('partners', t('Il faut être au moins', 'It takes at least'), [
      together(tried('MATCH(TRUE,INDEX({partners.saving}>0,0),0)', '{never}')),
      t('partenaires', 'partners'),
    ]),
    total(
      'own',
      t('Acheter vaut mieux que louer dès', 'Buying beats renting from'),
      { kind: 'quantity', decimals: 1 },
      [
        when(
          'N({marketPrice})>0',
          tried(
            `MUTU.SEUILACHAT({base.fixed.amount},${costOfUse()},${withGrant('{marketPrice}')})`,
            neverOrUpTo('{base.fixed.amount}', '{marketPrice}'),
          ),
        ),
        USES_A_YEAR,
      ],
    ),
  ],
});

export const byPartners = chart(
  'line',
  'byPartners',
  t('Coût d’une année selon le nombre de partenaires', 'Cost of a year by number of partners'),
  {
    categories: 'partners.label',
    series: [
      [t('Acheter ensemble', 'Buy together'), 'partners.cost'],
      [t('Louer', 'Rent'), 'partners.rent'],
    ],
    kind: 'money',
    rows: MOST_PARTNERS + 2,
  },
);
