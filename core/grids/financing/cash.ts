import { chart, given, line, lines, money, t, table, text, total, when } from '../language';
import { MOST_MONTHS } from './plan';
import { unsure } from './sources';

/** The first day of a month of the plan. */
const firstDay = (index: number): string => `EDATE(DATE(YEAR({firstMonth}),MONTH({firstMonth}),1),${index})`;

/** Of a table, what is dated in a month. */
const dated = (block: string, index: number): string =>
  `,{${block}.on},">="&${firstDay(index)},{${block}.on},"<"&${firstDay(index + 1)}`;

/** The last payment of a loan is what is left of its amount and of its interest. */
const repayments = (day: string): string =>
  [
    `SUMIFS({loans.interest},{loans.on},"<"&${day},{loans.capital},">"&${day})`,
    `SUMIFS({loans.payment},{loans.capital},"<="&${day},{loans.last},">"&${day})`,
    `SUMIFS({loans.amount},{loans.last},${day})+SUMIFS({loans.cost},{loans.last},${day})`,
    `0-SUMPRODUCT(({loans.last}=${day})*{loans.moratorium},{loans.interest})`,
    `0-SUMPRODUCT(({loans.last}=${day})*({loans.term}-{loans.moratorium}-1),{loans.payment})`,
  ].join('+');

/** A month of the year of running, once it has started. */
const running = (column: string, index: number): string =>
  `IF(N({runsFrom})=0,IF(COUNT({running.amount})>0,{waiting},0),IF(${firstDay(index + 1)}>{runsFrom},INDEX({seasons.${column}},MONTH(${firstDay(index)})),0))`;

/** A text, which charts show as it is: « mars 2027 ». */
const monthName = (day: string): string => `INDEX({seasons.month},MONTH(${day}))&" "&YEAR(${day})`;

const monthRow = (_: unknown, index: number) => {
  const shown = (formula: string): string => when('LEN({month})>0', formula);
  const before = index === 0 ? 'N({opening})' : `{cash.end.${index}}`;
  const unsureBefore = index === 0 ? '0' : `{cash.end.${index}}-{cash.safe.${index}}`;
  const inMonth = (block: string, column: string): string =>
    shown(`SUMIFS({${block}.${column}}${dated(block, index)})`);
  return given({
    month: when(['N({firstMonth})>0', `N({months})>${index}`], monthName(firstDay(index))),
    members: inMonth('members', 'amount'),
    grants: inMonth('grants', 'counted'),
    loans: inMonth('loans', 'amount'),
    receipts: shown(running('receipts', index)),
    expenses: shown(running('expenses', index)),
    // Working capital stays in the bank.
    uses: shown(`SUMIFS({uses.amount},{uses.kind},"<>"&{workingWord}${dated('uses', index)})`),
    repaid: shown(`ROUND(${repayments(firstDay(index))},2)`),
    net: shown('{members}+{grants}+{loans}+{receipts}-{expenses}-{uses}-{repaid}'),
    end: shown(`${before}+{net}`),
    safe: shown(`{end}-(${unsureBefore}+${unsure(dated('grants', index))})`),
  });
};

export const cash = table('cash', t('La trésorerie, mois par mois', 'Cash, month by month'), {
  columns: [
    text('month', t('Mois', 'Month')),
    money('members', t('Apports', 'Contributions')),
    money('grants', t('Subventions et autres', 'Grants and others')),
    money('loans', t('Prêts reçus', 'Loans received')),
    money('receipts', t('Recettes', 'Receipts')),
    money('expenses', t('Dépenses', 'Expenses')),
    money('uses', t('Achat et démarrage', 'Purchase and start-up')),
    money('repaid', t('Prêts remboursés', 'Loans repaid')),
    money('net', t('Solde du mois', 'Balance of the month')),
    money('end', t('Encaisse à la fin', 'Cash at the end')),
    money('safe', t('Confirmé seulement', 'Confirmed only')),
  ],
  given: Array.from({ length: MOST_MONTHS }, monthRow),
  totals: { sum: ['members', 'grants', 'loans', 'receipts', 'expenses', 'uses', 'repaid', 'net'] },
});

const known = (formula: string): string => when('COUNT({cash.end})>0', formula);

export const lowest = lines('lowest', t('Le creux et la marge de crédit', 'The low point and the line of credit'), {
  labelHeader: t('Sur la période', 'Over the period'),
  columns: [money('hoped', t('Tout obtenu', 'All obtained')), money('sure', t('Confirmé seulement', 'Confirmed only'))],
  lines: [
    total('least', t('Encaisse la plus basse', 'Lowest cash'), [known('MIN({cash.end})'), known('MIN({cash.safe})')]),
    line('month', t('Le mois du creux', 'Month of the low point'), { kind: 'text' }, [
      known('INDEX({cash.month},MATCH(MIN({cash.end}),{cash.end},0))'),
      known('INDEX({cash.month},MATCH(MIN({cash.safe}),{cash.safe},0))'),
    ]),
    total('credit', t('Marge de crédit nécessaire', 'Line of credit needed'), [
      known('MAX(0,N({floor})-MIN({cash.end}))'),
      known('MAX(0,N({floor})-MIN({cash.safe}))'),
    ]).note(
      'Ce qui manque, au pire mois, pour garder l’encaisse minimale. Son intérêt n’est pas compté.',
      'What is missing, in the worst month, to keep the least cash wanted. Its interest is not counted.',
    ),
    line('short', t('Mois sous l’encaisse minimale', 'Months below the least cash'), { kind: 'count' }, [
      known('COUNTIF({cash.end},"<"&N({floor}))'),
      known('COUNTIF({cash.safe},"<"&N({floor}))'),
    ]),
    line('last', t('Encaisse à la fin', 'Cash at the end'), [
      known('INDEX({cash.end},COUNT({cash.end}))'),
      known('INDEX({cash.safe},COUNT({cash.safe}))'),
    ]),
  ],
});

/** Amounts that no month of the period takes: without a date, or outside it. */
export const unplaced = lines('unplaced', t('Ce qui n’est dans aucun mois', 'What is in no month'), {
  columns: [money('value')],
  lines: [
    line('sources', t('Sources sans date, ou hors période', 'Sources undated, or outside'), [
      known('ROUND({balance.sources.value}-{cash.members.total}-{cash.grants.total}-{cash.loans.total},2)'),
    ]),
    line('uses', t('Emplois sans date, ou hors période', 'Uses undated, or outside'), [
      known('ROUND({uses.amount.total}-SUMIFS({uses.amount},{uses.kind},{workingWord})-{cash.uses.total},2)'),
    ]),
    line('natures', t('Postes sans nature', 'Items without a kind'), { kind: 'count' }, [
      '=SUMPRODUCT((LEN({running.amount})>0)*(LEN({running.nature})=0))',
    ]),
  ],
});

export const curve = chart(
  'column',
  'curve',
  t('L’encaisse à la fin de chaque mois', 'Cash at the end of each month'),
  {
    mayBeNegative: true,
    categories: 'cash.month',
    series: [
      [t('Tout obtenu', 'All obtained'), 'cash.end'],
      [t('Confirmé seulement', 'Confirmed only'), 'cash.safe'],
    ],
    kind: 'money',
    rows: 15,
  },
);
