import { defineTemplate } from '../language/define';
import { ADVANCES_GAP, ADVANCES_TO_CHECK, advanceAccounts, advancesTable, advanceWords, NAMES_TWICE } from './advances';
import { BROUGHT, settlementPartners, settlementPools } from './parts';

/** Nothing while the year does not add up, or while a share has nobody's name; then words for what stands in the way. */
const PAYMENTS = [
  '=IF(OR(COUNT({partners.due})=0,{verdict.gap.value}<>0,SUMPRODUCT(({partners.name}="")*({partners.due}<>""))>0),"",',
  `IF(${NAMES_TWICE},{twice},`,
  'IF(OR({verdict.toCheck.value}<>0,{verdict.advancesGap.value}<>0),{advancesFirst},',
  `MUTU.VERSEMENTS({partners.name},IF(ISNUMBER({partners.due}),${BROUGHT}-{partners.due},"")))))`,
].join('');

/** Worked example: the year of the shared planer, 38 uses instead of 40; the workshop pays the bills for all. */
export const settlement = defineTemplate({
  id: 'settlement',
  step: 'realisation',
  order: 17,
  sheet: { fr: 'Régularisation annuelle', en: 'Year-end settlement' },
  title: { fr: 'Remettre les comptes à zéro', en: 'Squaring the accounts' },
  purpose: {
    fr: 'À la fin de l’année, remplacer le budget par les coûts réels et l’usage prévu par l’usage noté, voir qui a trop versé ou pas assez, régler en peu de versements, puis décider de l’excédent : une réserve d’abord, une ristourne ensuite.',
    en: 'At year-end, replace the budget with actual costs and planned use with recorded use, see who paid too much or too little, settle in few payments, then decide on the surplus: a reserve first, a rebate next.',
  },
  tracks: [185, 110, 88, 88, 136, 90, 90, 90, 90, 90, 90, 100, 91, 91],
  bands: [
    [
      { track: 0, blocks: [settlementPools] },
      {
        track: 7,
        blocks: [
          {
            type: 'inputs',
            id: 'surplusInputs',
            title: { fr: 'L’excédent de l’année', en: 'Surplus of the year' },
            inputs: {
              yearSurplus: {
                kind: 'money',
                label: { fr: 'Excédent', en: 'Surplus' },
                unit: { fr: 'de l’année', en: 'of the year' },
                name: { fr: 'excedent_annee', en: 'year_surplus' },
                note: {
                  fr: 'Ce qui reste une fois les coûts payés : ici, la location à des gens de l’extérieur. Il n’est pas dans les coûts ci-contre.',
                  en: 'What is left once costs are paid: here, letting to outsiders. It is not among the costs beside.',
                },
                example: 450,
              },
              reserveShare: {
                kind: 'share',
                decimals: 0,
                label: { fr: 'Part en réserve', en: 'To reserve' },
                unit: { fr: 'convenue', en: 'as agreed' },
                name: { fr: 'part_reserve', en: 'reserve_share' },
                note: {
                  fr: 'Dans une coopérative, l’assemblée en décide et la loi fixe un minimum ; dans un OBNL, tout reste à l’organisme.',
                  en: 'In a co-operative, the general meeting decides and the law sets a minimum; in a non-profit, all of it stays.',
                },
                example: 0.4,
              },
            },
          },
        ],
      },
      {
        track: 11,
        blocks: [
          {
            type: 'lines',
            id: 'verdict',
            title: { fr: 'Le résultat', en: 'The outcome' },
            columns: { value: { kind: 'money' } },
            lines: {
              gap: {
                label: { fr: 'Apports à expliquer', en: 'Unexplained' },
                note: {
                  fr: 'Ce que tous ont apporté moins ce que tout a coûté. Doit être nul : sinon, une facture, un acompte ou un apport manque, et rien n’est réglé.',
                  en: 'What all have brought less what everything cost. Must be nil: otherwise a bill, an instalment or a contribution is missing, and nothing is settled.',
                },
                cells: { value: '=ROUND(SUM({partners.brought})-{pools.actual.total},2)' },
              },
              toCheck: {
                kind: 'count',
                label: { fr: 'Avances à vérifier', en: 'Advances to check' },
                note: {
                  fr: 'Les lignes des dépenses avancées auxquelles il manque quelque chose, ou dont un nom n’est pas parmi les partenaires. Rien n’est réglé tant qu’il en reste.',
                  en: 'The rows of expenses advanced that lack something, or name someone who is not among the partners. Nothing is settled while any is left.',
                },
                cells: { value: ADVANCES_TO_CHECK },
              },
              advancesGap: {
                label: { fr: 'Écart des avances', en: 'Gap in advances' },
                note: {
                  fr: 'Doit être nul : les soldes des avances s’annulent entre eux, et les parts font ensemble les dépenses. Sinon, rien n’est réglé.',
                  en: 'Must be nil: balances of advances cancel out, and shares together make the expenses. Otherwise nothing is settled.',
                },
                cells: { value: ADVANCES_GAP },
              },
              reserve: {
                label: { fr: 'À la réserve', en: 'To the reserve' },
                cells: { value: '=ROUND({yearSurplus}*{reserveShare},2)' },
              },
              rebate: {
                label: { fr: 'En ristournes', en: 'As rebates' },
                isTotal: true,
                cells: { value: '={yearSurplus}-{verdict.reserve.value}' },
              },
            },
          },
        ],
      },
    ],
    [{ track: 0, blocks: [settlementPartners] }],
    [
      { track: 0, blocks: [advancesTable] },
      {
        track: 8,
        blocks: [
          {
            type: 'chart',
            id: 'compared',
            chart: 'column',
            title: { fr: 'Ce qui était prévu et ce qui est dû', en: 'What was planned and what is due' },
            categories: 'partners.name',
            series: [
              { label: { fr: 'Part prévue', en: 'Planned share' }, values: 'partners.planned' },
              { label: { fr: 'Part réelle', en: 'Actual share' }, values: 'partners.due' },
            ],
            kind: 'money',
            rows: 12,
            span: 6,
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'answer',
            id: 'payments',
            title: { fr: 'Qui paie qui', en: 'Who pays whom' },
            formula: PAYMENTS,
            rows: 8,
            columns: ['text', 'text', 'money'],
            rowHeight: 36,
          },
        ],
      },
      { track: 4, blocks: [advanceAccounts] },
      {
        track: 9,
        blocks: [
          {
            type: 'prose',
            id: 'talk',
            title: { fr: 'À convenir ensemble', en: 'To agree on together' },
            span: 5,
            paragraphs: [
              {
                fr: 'D’où vient l’écart avec le budget : du prix, de l’usage, d’un imprévu ? Faut-il changer les acomptes de l’an prochain ?',
                en: 'Where does the gap with the budget come from: the price, the use, something unforeseen? Should next year’s instalments change?',
              },
              {
                fr: 'Un petit solde se règle-t-il tout de suite, ou se reporte-t-il sur le prochain acompte ?',
                en: 'Is a small balance settled at once, or carried over to the next instalment?',
              },
              {
                fr: 'Les heures et les locaux prêtés ont-ils été comptés à la valeur convenue, dans les apports comme dans les coûts ?',
                en: 'Were hours and premises lent counted at the value agreed, among contributions as well as among costs?',
              },
              {
                fr: 'La réserve suffit-elle à remplacer la ressource ? Une ristourne de coopérative suit l’usage de chacun, jamais le nombre de parts.',
                en: 'Is the reserve enough to replace the resource? A co-operative’s rebate follows each one’s use, never the number of shares held.',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: { ...advanceWords, twice: { fr: 'Un nom revient deux fois', en: 'A name is there twice' } },
  conditions: [
    { on: 'partners.balance', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'warning' },
    { on: 'partners.balance', when: '=AND(ISNUMBER({cell}),{cell}>0)', look: 'good' },
    { on: 'verdict.gap.value', when: '={cell}<>0', look: 'bad' },
    { on: 'verdict.toCheck.value', when: '={cell}>0', look: 'bad' },
    { on: 'verdict.advancesGap.value', when: '={cell}<>0', look: 'bad' },
    { on: 'advances.check', when: '=LEN({cell})>0', look: 'bad' },
    { on: 'pools.gap', when: '=AND(ISNUMBER({cell}),{cell}>0)', look: 'warning' },
  ],
});
