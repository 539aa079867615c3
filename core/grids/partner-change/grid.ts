import { defineTemplate } from '../language/define';
import { changeInputs, changeTalk, exchangeTable, presenceTable } from './parts';

/** Worked example: the school joined the planer’s group in March, the youth centre leaves at the end of September. */
export const partnerChange = defineTemplate({
  id: 'partnerChange',
  step: 'realisation',
  order: 18,
  sheet: { fr: 'Entrée et sortie', en: 'Joining and leaving' },
  title: { fr: 'Quand un partenaire arrive ou part', en: 'When a partner joins or leaves' },
  purpose: {
    fr: 'Partager les coûts de l’année selon les jours de présence, estimer ce que vaut encore la ressource le jour de l’arrivée ou du départ, et dire qui verse quoi à qui. Mieux vaut s’entendre sur ces règles avant que quelqu’un parte.',
    en: 'Share the costs of the year by days of presence, estimate what the resource is still worth on the day of joining or leaving, and tell who pays what to whom. Better to agree on these rules before anyone leaves.',
  },
  tracks: [205, 110, 110, 105, 105, 100, 90, 105, 105, 110, 110],
  bands: [
    [
      { track: 0, blocks: [changeInputs] },
      { track: 4, blocks: [changeTalk] },
    ],
    [{ track: 0, blocks: [presenceTable] }],
    [{ track: 0, blocks: [exchangeTable] }],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'answer',
            id: 'payments',
            title: { fr: 'Qui paie qui', en: 'Who pays whom' },
            formula:
              '=IF(OR(COUNT({exchange.balance})=0,{verdict.gap.value}<>0),"",IF(SUMPRODUCT((LEN({exchange.name})>0)*(COUNTIF({exchange.name},{exchange.name})>1))>0,{twice},MUTU.VERSEMENTS({exchange.name},{exchange.balance})))',
            rows: 8,
            columns: ['text', 'text', 'money'],
            rowHeight: 36,
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'verdict',
            title: { fr: 'À vérifier', en: 'To check' },
            columns: { value: { kind: 'money' } },
            lines: {
              gap: {
                label: { fr: 'Payé – coûts', en: 'Paid – costs' },
                note: {
                  fr: 'Doit être nul : ce que tous ont payé est ce que l’année a coûté. Sinon, rien n’est réglé.',
                  en: 'Must be nil: what all have paid is what the year cost. Otherwise nothing is settled.',
                },
                cells: { value: '=ROUND(SUM({presence.balance}),2)' },
              },
              short: {
                label: { fr: 'Avis trop courts', en: 'Notices too short' },
                kind: 'count',
                cells: { value: '=COUNTIF({presence.noticeKept},{no})' },
              },
            },
          },
        ],
      },
      {
        track: 7,
        blocks: [
          {
            type: 'chart',
            id: 'days',
            chart: 'bar',
            title: { fr: 'Jours de présence', en: 'Days of presence' },
            categories: 'presence.name',
            series: [{ label: { fr: 'Jours', en: 'Days' }, values: 'presence.days' }],
            kind: 'count',
            rows: 8,
            span: 4,
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: {
    yes: { fr: 'Oui', en: 'Yes' },
    no: { fr: 'Non', en: 'No' },
    declining: { fr: 'Dégressive', en: 'Declining' },
    twice: { fr: 'Un nom revient deux fois', en: 'A name is there twice' },
  },
  conditions: [
    { on: 'presence.noticeKept', when: '={cell}={no}', look: 'bad' },
    { on: 'presence.noticeKept', when: '={cell}={yes}', look: 'good' },
    { on: 'exchange.balance', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'warning' },
    { on: 'exchange.balance', when: '=AND(ISNUMBER({cell}),{cell}>0)', look: 'good' },
    { on: 'verdict.gap.value', when: '={cell}<>0', look: 'bad' },
    { on: 'verdict.short.value', when: '={cell}>0', look: 'warning' },
  ],
});
