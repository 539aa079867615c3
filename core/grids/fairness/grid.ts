import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { methodWords, suitsProse } from './methods';
import { checkTable, fairnessInputs, groupsTable, methodsTable, TOTAL, TYPED } from './parts';

/** Worked example: the four partners of the planer, each of whom may rent at 110 $ a use instead. */
export const fairness = defineTemplate({
  id: 'fairness',
  step: 'modelling',
  order: 9,
  sheet: { fr: 'Équité entre partenaires', en: 'Fairness between partners' },
  title: { fr: 'Un partage que personne n’a avantage à quitter', en: 'A split that nobody gains by leaving' },
  purpose: {
    fr: 'Comparer les méthodes de partage côte à côte, à partir de ce que chaque groupe de partenaires paierait sans les autres, et voir qui aurait avantage à partir. Aucune n’est la bonne en soi : choisissez ensemble celle dont la raison vous convient.',
    en: 'Compare ways of splitting side by side, from what each group of partners would pay without the others, and see who would do better by leaving. None is right in itself: choose together the one whose reasoning suits you.',
  },
  tracks: [175, 130, 88, 88, 16, 175, 52, 62, 84, 84, 96, 84, 84, 84, 84, 84, 84],
  bands: [
    [
      { track: 0, blocks: [fairnessInputs] },
      {
        track: 5,
        blocks: [methodsTable],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          checkTable,
          {
            type: 'answer',
            id: 'leaving',
            title: { fr: 'Les groupes qui partiraient', en: 'The groups that would leave' },
            formula:
              '=IF(OR({count.known.value}<>{count.groups.value},COUNT({check.part})=0,COUNT({check.part})<>SUMPRODUCT(({partners.name}<>"")*1)),"",IF(ABS(SUM({check.part})-{count.total.value})>0.01,{otherTotal},MUTU.STABILITE({groups.group},{groups.used},{check.part?},{partners.letter})))',
            rows: 8,
            columns: ['text', 'money', 'money', 'money'],
          },
          {
            type: 'lines',
            id: 'count',
            title: { fr: 'Ce qui est connu', en: 'What is known' },
            columns: { value: { kind: 'count' } },
            lines: {
              groups: {
                label: { fr: 'Groupes possibles', en: 'Possible groups' },
                cells: { value: '=SUMPRODUCT(({groups.group}<>"")*1)' },
              },
              known: {
                label: { fr: 'Groupes dont le coût est connu', en: 'Groups whose cost is known' },
                note: {
                  fr: 'Tous doivent l’être avant que les méthodes répondent.',
                  en: 'All must be before the methods answer.',
                },
                cells: { value: '=COUNT({groups.used})' },
              },
              total: {
                label: { fr: 'Coût de tous ensemble', en: 'Cost of all together' },
                kind: 'money',
                isTotal: true,
                cells: {
                  value: TOTAL,
                },
              },
            },
          },
        ],
      },
      {
        track: 5,
        blocks: [
          {
            type: 'chart',
            id: 'compared',
            chart: 'column',
            mayBeNegative: true,
            title: { fr: 'La part de chacun selon la méthode', en: 'The share of each by method' },
            categories: 'partners.name',
            series: [
              { label: { fr: 'Coût seul', en: 'Cost alone' }, values: 'partners.alone' },
              { label: { fr: 'Parts convenues', en: 'Shares agreed' }, values: 'partners.agreed' },
              { label: { fr: 'Proportionnel', en: 'Proportional' }, values: 'partners.proportional' },
              { label: { fr: 'Économies égales', en: 'Equal savings' }, values: 'partners.equalSavings' },
              { label: { fr: 'Nucléole', en: 'Nucleolus' }, values: 'partners.nucleolus' },
              { label: same('Shapley'), values: 'partners.shapley' },
            ],
            kind: 'money',
            rows: 13,
            span: 12,
          },
        ],
      },
    ],
    [
      { track: 0, blocks: [groupsTable] },
      {
        track: 5,
        blocks: [
          suitsProse,
          {
            type: 'prose',
            id: 'talk',
            title: { fr: 'À convenir ensemble', en: 'To agree on together' },
            span: 9,
            paragraphs: [
              {
                fr: 'Accepte-t-on un partage inégal ? Si oui, jusqu’où, et pour combien de temps ? Écrivez le point de rupture de chacun dans l’entente.',
                en: 'Is an uneven split accepted? If so, how far, and for how long? Write each one’s breaking point in the agreement.',
              },
              {
                fr: 'Qui donne plus de temps, qui donne plus de matériel ? Ces apports sont-ils dans les coûts de chaque groupe ?',
                en: 'Who gives more time, who gives more material? Are these contributions in the costs of each group?',
              },
              {
                fr: 'Un partenaire qui prend plus que sa part le fait-il en le sachant, et les autres le reconnaissent-ils ?',
                en: 'Does a partner that takes on more than its share do so knowingly, and do the others acknowledge it?',
              },
              {
                fr: 'Les coûts des groupes sont des estimations : quel chiffre, s’il changeait, changerait la réponse ?',
                en: 'Costs of groups are estimates: which figure, if it changed, would change the answer?',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: {
    ...methodWords,
    typedWord: TYPED,
    none: same('impossible'),
    notHere: { fr: 'sans objet', en: 'n/a' },
    otherTotal: {
      fr: 'Ces parts ne font pas le coût de tous ensemble.',
      en: 'These shares do not add up to the cost of all together.',
    },
  },
  conditions: [
    { on: 'check.room', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'check.room', when: '=AND(ISNUMBER({cell}),{cell}>=0)', look: 'good' },
    { on: 'count.known.value', when: '={cell}<>{count.groups.value}', look: 'warning' },
    { on: 'groups.used', when: '=AND({group}<>"",{cell}="")', look: 'warning' },
  ],
});
