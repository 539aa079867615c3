import {
  A_USE,
  A_YEAR,
  chart,
  date,
  given,
  line,
  lines,
  money,
  quantity,
  share,
  t,
  table,
  text,
  total,
  unless,
  when,
} from '../language';
import { YEARS } from './replacements';

/** Of twelve months at most: a later end is a year typed wrong. */
export const IS_ONE_YEAR = '{fundEnd}<EDATE({fundFrom},12)';
/** Days of the first year, out of a whole one. */
const FIRST_PART = 'MAX(0,MIN(1,({fundEnd}-{fundFrom}+1)/365))';
const UPKEEP_BY_FUND = 'SUMIFS({upkeep.yearly},{upkeep.byFund},{yes})';
const PUT_ASIDE = 'N({putAside})*N({usesPerYear})';

/** Interest runs on what the fund holds when the year begins; what is put aside and what is paid, at its end. */
const yearRow = (_: unknown, index: number) => {
  const end = `{replacements.end.${index + 1}}`;
  const shown = (formula: string): string => when('LEN({year})>0', formula);
  const grown = (column: string, first: string): string =>
    `${index === 0 ? first : `{fund.${column}.${index}}`}*(1+N({fundRate})*{part})`;
  return given({
    year: when(['N({fundFrom})>0', 'N({fundEnd})>={fundFrom}', IS_ONE_YEAR], `{endOf}&YEAR(${end})`),
    part: shown(index === 0 ? FIRST_PART : '1'),
    paid: shown(`ROUND({replacements.total.${index + 1}}+${UPKEEP_BY_FUND}*{part},2)`),
    put: shown(`ROUND(${PUT_ASIDE}*{part},2)`),
    held: shown(`${grown('held', 'N({fundOpening})')}+{put}-{paid}`),
    bare: shown(`${grown('bare', 'N({fundOpening})')}-{paid}`),
    dollar: shown(`${grown('dollar', '0')}+{part}`),
    least: shown('IF({dollar}>0,MAX(0,-{bare}/{dollar}),0)'),
    short: shown(`IF({held}<-0.005,${end},"")`),
    enough: shown(`${grown('enough', 'N({fundOpening})')}+N({result.aYear.value})*{part}-{paid}`),
  });
};

export const fund = table('fund', t('Le fonds, année par année', 'The fund, year by year'), {
  help: t(
    'L’intérêt court sur ce que le fonds contient au début de l’année ; on y met et on y prend à la fin. Le plus exigeant des 15 ans fixe le montant à mettre de côté.',
    'Interest runs on what the fund holds at the start of the year; money goes in and out at its end. The most demanding of the 15 years sets the amount to put aside.',
  ),
  columns: [
    text('year', t('Année', 'Year')),
    share('part', t('Part de l’année', 'Part of the year')),
    money('paid', t('Payé par le fonds', 'Paid by the fund')),
    money('put', t('Mis de côté', 'Put aside')),
    money('held', t('Dans le fonds', 'In the fund')),
    date('short', t('Le fonds manque', 'Fund is short')),
    money('bare', t('Sans rien y mettre', 'With nothing put in')),
    quantity('dollar', t('1 $ par an y devient', '$1 a year becomes'), { decimals: 2 }),
    money('least', t('Il faut par an', 'Needed a year')),
    money('enough', t('Fonds, au montant qu’il faut', 'Fund, at the amount needed')),
  ],
  given: Array.from({ length: YEARS }, yearRow),
  totals: { sum: ['paid', 'put'] },
});

const known = (formula: string): string => when(['COUNT({fund.held})>0', 'SUM({fund.paid})<>0'], formula);
const perUse = (formula: string): string => known(`IF(N({usesPerYear})>0,${formula},"")`);

export const result = lines('result', t('Combien mettre de côté ?', 'How much to put aside?'), {
  columns: [money('value'), text('unit')],
  lines: [
    total('aYear', t('Il faut mettre de côté', 'To be put aside'), [known('MAX({fund.least})'), A_YEAR]).note(
      'Le même montant chaque année pleine, pour que le fonds ne manque jamais en 15 ans.',
      'The same amount each full year, so that the fund never runs short in 15 years.',
    ),
    total('perUse', t('À chaque utilisation', 'At each use'), [
      perUse('ROUND({result.aYear.value}/{usesPerYear},2)'),
      A_USE,
    ]),
    line('first', t('La première année', 'In the first year'), [
      known('{result.aYear.value}*INDEX({fund.part},1)'),
      t('au prorata', 'prorated'),
    ]),
    line('now', t('Mis de côté aujourd’hui', 'Put aside today'), [when('ISNUMBER({putAside})', '{putAside}'), A_USE]),
    line('gap', t('Écart par utilisation', 'Gap per use'), [
      unless(['{result.perUse.value}=""', 'N({putAside})=0'], '{putAside}-{result.perUse.value}'),
      t('négatif : il manque', 'negative: short'),
    ]),
    line('shortOn', t('À ce rythme, le fonds manque le', 'At this pace, short on'), { kind: 'date' }, [
      known('IF(COUNT({fund.short})=0,{never},MIN({fund.short}))'),
      t('fin d’année', 'year-end'),
    ]),
    line('upkeep', t('Entretien, en moyenne', 'Upkeep, on average'), [
      when('{upkeep.yearly.total}>0', '{upkeep.yearly.total}'),
      A_YEAR,
    ]),
    line('late', t('Travaux en retard', 'Tasks overdue'), { kind: 'count' }, [
      '=COUNTIF({upkeep.alert},{late})',
      t('entretien', 'upkeep'),
    ]),
  ],
});

export const curve = chart('line', 'curve', t('Ce que contient le fonds', 'What the fund holds'), {
  categories: 'fund.year',
  series: [
    [t('Au rythme d’aujourd’hui', 'At today’s pace'), 'fund.held'],
    [t('Au montant qu’il faut', 'At the amount needed'), 'fund.enough'],
  ],
  kind: 'money',
  rows: 11,
});
