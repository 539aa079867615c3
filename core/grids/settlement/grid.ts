import {
  across,
  answer,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  good,
  inputs,
  line,
  lines,
  money,
  newPage,
  prose,
  share,
  TO_AGREE,
  t,
  total,
  warning,
} from '../language';
import { ADVANCES_GAP, ADVANCES_TO_CHECK, advanceAccounts, advancesTable, advanceWords, NAMES_TWICE } from './advances';
import { BROUGHT, settlementPartners, settlementPools } from './parts';

/** Nothing while the year does not add up, or while a share has nobody's name; then words for what stands in the way. */
const PAYMENTS = [
  '=IF(OR(COUNT({partners.due})=0,{verdict.gap.value}<>0,SUMPRODUCT(({partners.name}="")*({partners.due}<>""))>0),"",',
  `IF(${NAMES_TWICE},{twice},`,
  'IF(OR({verdict.toCheck.value}<>0,{verdict.advancesGap.value}<>0),{advancesFirst},',
  `MUTU.VERSEMENTS({partners.name},IF(ISNUMBER({partners.due}),${BROUGHT}-{partners.due},"")))))`,
].join('');

const surplusInputs = inputs('surplusInputs', t('L’excédent de l’année', 'Surplus of the year'), [
  money('yearSurplus', t('Excédent', 'Surplus'), {
    unit: t('de l’année', 'of the year'),
    name: t('excedent_annee', 'year_surplus'),
    example: 450,
  }).note(
    'Ce qui reste une fois les coûts payés : ici, la location à des gens de l’extérieur. Il n’est pas dans les coûts ci-contre.',
    'What is left once costs are paid: here, letting to outsiders. It is not among the costs beside.',
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

const verdict = lines('verdict', t('Le résultat', 'The outcome'), {
  columns: [money('value')],
  lines: [
    line('gap', t('Apports à expliquer', 'Unexplained'), [
      '=ROUND(SUM({partners.brought})-{pools.actual.total},2)',
    ]).note(
      'Ce que tous ont apporté moins ce que tout a coûté. Doit être nul : sinon, une facture, un acompte ou un apport manque, et rien n’est réglé.',
      'What all have brought less what everything cost. Must be nil: otherwise a bill, an instalment or a contribution is missing, and nothing is settled.',
    ),
    line('toCheck', t('Avances à vérifier', 'Advances to check'), { kind: 'count' }, [ADVANCES_TO_CHECK]).note(
      'Les lignes des dépenses avancées auxquelles il manque quelque chose, ou dont un nom n’est pas parmi les partenaires. Rien n’est réglé tant qu’il en reste.',
      'The rows of expenses advanced that lack something, or name someone who is not among the partners. Nothing is settled while any is left.',
    ),
    line('advancesGap', t('Écart des avances', 'Gap in advances'), [ADVANCES_GAP]).note(
      'Doit être nul : les soldes des avances s’annulent entre eux, et les parts font ensemble les dépenses. Sinon, rien n’est réglé.',
      'Must be nil: balances of advances cancel out, and shares together make the expenses. Otherwise nothing is settled.',
    ),
    line('reserve', t('À la réserve', 'To the reserve'), ['=ROUND({yearSurplus}*{reserveShare},2)']),
    total('rebate', t('En ristournes', 'As rebates'), ['={yearSurplus}-{verdict.reserve.value}']),
  ],
});

const compared = chart(
  'column',
  'compared',
  t('Ce qui était prévu et ce qui est dû', 'What was planned and what is due'),
  {
    categories: 'partners.name',
    series: [
      [t('Part prévue', 'Planned share'), 'partners.planned'],
      [t('Part réelle', 'Actual share'), 'partners.due'],
    ],
    kind: 'money',
    rows: 12,
  },
);

const payments = answer('payments', t('Qui paie qui', 'Who pays whom'), {
  formula: PAYMENTS,
  rows: 8,
  columns: ['text', 'text', 'money'],
  rowHeight: 36,
});

const talk = prose('talk', TO_AGREE, [
  t(
    'D’où vient l’écart avec le budget : du prix, de l’usage, d’un imprévu ? Faut-il changer les acomptes de l’an prochain ?',
    'Where does the gap with the budget come from: the price, the use, something unforeseen? Should next year’s instalments change?',
  ),
  t(
    'Un petit solde se règle-t-il tout de suite, ou se reporte-t-il sur le prochain acompte ?',
    'Is a small balance settled at once, or carried over to the next instalment?',
  ),
  t(
    'Les heures et les locaux prêtés ont-ils été comptés à la valeur convenue, dans les apports comme dans les coûts ?',
    'Were hours and premises lent counted at the value agreed, among contributions as well as among costs?',
  ),
  t(
    'La réserve suffit-elle à remplacer la ressource ? Une ristourne de coopérative suit l’usage de chacun, jamais le nombre de parts.',
    'Is the reserve enough to replace the resource? A co-operative’s rebate follows each one’s use, never the number of shares held.',
  ),
]);

/** Worked example: the year of the shared planer, 38 uses instead of 40; the workshop pays the bills for all. */
export const settlement = defineTemplate({
  id: 'settlement',
  step: 'realisation',
  after: 'invoice',
  sheet: t('Régularisation annuelle', 'Year-end settlement'),
  title: t('Remettre les comptes à zéro', 'Squaring the accounts'),
  purpose: t(
    'À la fin de l’année, remplacer le budget par les coûts réels et l’usage prévu par l’usage noté, voir qui a trop versé ou pas assez, régler en peu de versements, puis décider de l’excédent : une réserve d’abord, une ristourne ensuite.',
    'At year-end, replace the budget with actual costs and planned use with recorded use, see who paid too much or too little, settle in few payments, then decide on the surplus: a reserve first, a rebate next.',
  ),
  tracks: {
    left: [185, 110, 88, 88],
    accounts: [136, 90, 90],
    surplus: 90,
    compared: 90,
    talk: [90, 90],
    verdict: [100, 91, 91],
  },
  bands: [
    band(at('left', settlementPools), at('surplus', surplusInputs), at('verdict', verdict)),
    band(at('left', settlementPartners)),
    newPage(at('left', advancesTable), at('compared', across('verdict', compared))),
    band(at('left', payments), at('accounts', advanceAccounts), at('talk', across('verdict', talk))),
  ],
  words: { ...advanceWords, twice: t('Un nom revient deux fois', 'A name is there twice') },
  conditions: [
    warning('partners.balance', '=AND(ISNUMBER({cell}),{cell}<0)'),
    good('partners.balance', '=AND(ISNUMBER({cell}),{cell}>0)'),
    bad('verdict.gap.value', '={cell}<>0'),
    bad('verdict.toCheck.value', '={cell}>0'),
    bad('verdict.advancesGap.value', '={cell}<>0'),
    bad('advances.check', '=LEN({cell})>0'),
    warning('pools.gap', '=AND(ISNUMBER({cell}),{cell}>0)'),
  ],
});
