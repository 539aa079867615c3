import { chart, given, money, same, t, table, text, unless, when } from '../language';
import { figureOf, net, OPTIONS, type Option } from './options';

/** Figures typed in the column of an option; titles across the table leave it blank. */
export const typed = (option: Option): string => `SUMPRODUCT((LEN({options.${option}})>0)*1)`;

/** An amount that is spread needs the years it is spread over. */
const spreadKnown = (option: Option, amount: string, years: string): string =>
  `OR(N(${figureOf(option, amount)})=0,N(${figureOf(option, years)})>0)`;

/** Figures only, and nothing half said. */
export const complete = (option: Option): string[] => [
  `${typed(option)}>0`,
  `COUNT({options.${option}})=${typed(option)}`,
  spreadKnown(option, 'price', 'life'),
  spreadKnown(option, 'start', 'startYears'),
];
const known = (option: Option, formula: string): string =>
  when([...complete(option), '{needs.sure.total}>0'], `ROUND(${formula},2)`);

const number = (option: Option): string => `IF(N(${figureOf(option, 'number')})=0,1,${figureOf(option, 'number')})`;

/** What is paid for one, less what it is worth at the end. */
const lostValue = (option: Option): string =>
  `N(${figureOf(option, 'price')})*${net(option)}-N(${figureOf(option, 'residual')})`;

/** A part of nothing where there is nothing to spread. */
const spread = (option: Option, amount: string, years: string): string =>
  `IF(N(${figureOf(option, years)})>0,(${amount})/${figureOf(option, years)},0)`;

const yearRow = (option: Option) =>
  given({
    name: unless(`${typed(option)}=0`, `{options.${option}.header}`),
    capital: known(option, `${number(option)}*${spread(option, lostValue(option), 'life')}`),
    fixed: known(option, `N(${figureOf(option, 'taxedYear')})*${net(option)}+N(${figureOf(option, 'year')})`),
    variable: known(
      option,
      `(N(${figureOf(option, 'taxedUnit')})*${net(option)}+N(${figureOf(option, 'unit')}))*{needs.sure.total}`,
    ),
    start: known(option, spread(option, `N(${figureOf(option, 'start')})`, 'startYears')),
    grant: known(option, `-N(${figureOf(option, 'grant')})`),
    total: when('ISNUMBER({capital})', '{capital}+{fixed}+{variable}+{start}+{grant}'),
  });

export const year = table(
  'year',
  t('Ce que coûte une année, taxes récupérées déduites', 'What a year costs, less the taxes recovered'),
  {
    columns: [
      text('name', same('Option')),
      money('capital', t('Achat, par an', 'Purchase, a year')),
      money('fixed', t('Fixe', 'Fixed')),
      money('variable', t('Selon le besoin', 'By need')),
      money('start', t('Départ étalé', 'Start, spread')),
      money('grant', t('Subvention', 'Grant')),
      money('total', t('Coût d’une année', 'Cost of a year')),
    ],
    given: OPTIONS.map(yearRow),
  },
);

export const parts = chart(
  'column',
  'parts',
  t('Ce que coûte une année, selon l’option', 'What a year costs, by option'),
  {
    stacked: true,
    categories: 'year.name',
    series: [
      [t('Achat, par an', 'Purchase, a year'), 'year.capital'],
      [t('Fixe', 'Fixed'), 'year.fixed'],
      [t('Selon le besoin', 'By need'), 'year.variable'],
      [t('Départ étalé', 'Start, spread'), 'year.start'],
    ],
    kind: 'money',
    rows: 12,
  },
);
