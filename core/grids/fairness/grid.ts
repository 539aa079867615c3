import {
  across,
  answer,
  at,
  bad,
  band,
  chart,
  count,
  defineTemplate,
  good,
  line,
  lines,
  newPage,
  prose,
  same,
  TO_AGREE,
  t,
  total,
  unless,
  warning,
} from '../language';
import { methodWords, suitsProse } from './methods';
import { COST_OF_ALL, checkTable, fairnessInputs, groupsTable, methodsTable, TYPED } from './parts';

const leaving = answer('leaving', t('Les groupes qui partiraient', 'The groups that would leave'), {
  formula: unless(
    [
      '{count.known.value}<>{count.groups.value}',
      'COUNT({check.part})=0',
      'COUNT({check.part})<>SUMPRODUCT(({partners.name}<>"")*1)',
    ],
    'IF(ABS(SUM({check.part})-{count.total.value})>0.01,{otherTotal},MUTU.STABILITE({groups.group},{groups.used},{check.part?},{partners.letter}))',
  ),
  rows: 8,
  columns: ['text', 'money', 'money', 'money'],
});

const countBlock = lines('count', t('Ce qui est connu', 'What is known'), {
  columns: [count('value')],
  lines: [
    line('groups', t('Groupes possibles', 'Possible groups'), ['=SUMPRODUCT(({groups.group}<>"")*1)']),
    line('known', t('Groupes dont le coût est connu', 'Groups whose cost is known'), ['=COUNT({groups.used})']).note(
      'Tous doivent l’être avant que les méthodes répondent.',
      'All must be before the methods answer.',
    ),
    total('total', t('Coût de tous ensemble', 'Cost of all together'), { kind: 'money' }, [COST_OF_ALL]),
  ],
});

const compared = chart('column', 'compared', t('La part de chacun selon la méthode', 'The share of each by method'), {
  mayBeNegative: true,
  categories: 'partners.name',
  series: [
    [t('Coût seul', 'Cost alone'), 'partners.alone'],
    [t('Parts convenues', 'Shares agreed'), 'partners.agreed'],
    [t('Proportionnel', 'Proportional'), 'partners.proportional'],
    [t('Économies égales', 'Equal savings'), 'partners.equalSavings'],
    [t('Nucléole', 'Nucleolus'), 'partners.nucleolus'],
    [same('Shapley'), 'partners.shapley'],
  ],
  kind: 'money',
  rows: 13,
});

const talk = prose('talk', TO_AGREE, [
  t(
    'Accepte-t-on un partage inégal ? Si oui, jusqu’où, et pour combien de temps ? Écrivez le point de rupture de chacun dans l’entente.',
    'Is an uneven split accepted? If so, how far, and for how long? Write each one’s breaking point in the agreement.',
  ),
  t(
    'Qui donne plus de temps, qui donne plus de matériel ? Ces apports sont-ils dans les coûts de chaque groupe ?',
    'Who gives more time, who gives more material? Are these contributions in the costs of each group?',
  ),
  t(
    'Un partenaire qui prend plus que sa part le fait-il en le sachant, et les autres le reconnaissent-ils ?',
    'Does a partner that takes on more than its share do so knowingly, and do the others acknowledge it?',
  ),
  t(
    'Les coûts des groupes sont des estimations : quel chiffre, s’il changeait, changerait la réponse ?',
    'Costs of groups are estimates: which figure, if it changed, would change the answer?',
  ),
]);

/** Worked example: the four partners of the planer, each of whom may rent at 110 $ a use instead. */
export const fairness = defineTemplate({
  id: 'fairness',
  step: 'modelling',
  after: 'split',
  sheet: t('Équité entre partenaires', 'Fairness between partners'),
  title: t('Un partage que personne n’a avantage à quitter', 'A split that nobody gains by leaving'),
  purpose: t(
    'Comparer les méthodes de partage côte à côte, à partir de ce que chaque groupe de partenaires paierait sans les autres, et voir qui aurait avantage à partir. Aucune n’est la bonne en soi : choisissez ensemble celle dont la raison vous convient.',
    'Compare ways of splitting side by side, from what each group of partners would pay without the others, and see who would do better by leaving. None is right in itself: choose together the one whose reasoning suits you.',
  ),
  tracks: { left: [175, 130, 88, 88], gap: 16, right: [175, 52, 62, 84, 84, 96, 84, 84, 84], edge: [84, 84, 84] },
  bands: [
    band(at('left', fairnessInputs), at('right', methodsTable)),
    band(at('left', checkTable, leaving, countBlock), at('right', across('edge', compared))),
    newPage(at('left', groupsTable), at('right', suitsProse, talk)),
  ],
  words: {
    ...methodWords,
    typedWord: TYPED,
    none: same('impossible'),
    notHere: t('sans objet', 'n/a'),
    otherTotal: t(
      'Ces parts ne font pas le coût de tous ensemble.',
      'These shares do not add up to the cost of all together.',
    ),
  },
  conditions: [
    bad('check.room', '=AND(ISNUMBER({cell}),{cell}<0)'),
    good('check.room', '=AND(ISNUMBER({cell}),{cell}>=0)'),
    warning('count.known.value', '={cell}<>{count.groups.value}'),
    warning('groups.used', '=AND({group}<>"",{cell}="")'),
  ],
});
