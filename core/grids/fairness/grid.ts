import {
  across,
  at,
  band,
  belowZero,
  defineTemplate,
  good,
  labelled,
  newPage,
  same,
  small,
  t,
  warning,
} from '../language';
import { otherWords, tellingOfOthers } from '../others';
import { checkTable, leaving, talk } from './check';
import { groupRows, groupsTable, known } from './groups';
import { fairnessInputs, MODELLED, TYPED } from './inputs';
import { methodWords } from './methods';
import { LETTERS, methodsTable } from './partners';
import { compared, suitsProse } from './results';

/** Worked example: the four partners of the planer, each of whom may rent at 110 $ a use instead. */
export const fairness = defineTemplate({
  id: 'fairness',
  step: 'modelling',
  after: 'split',
  sheet: t('Équité entre partenaires', 'Fairness between partners'),
  title: t('Un partage que personne n’a avantage à quitter', 'A split that nobody gains by leaving'),
  asked: t(
    'partage équitable, équité, juste part, est-ce juste, qui voudrait partir, Shapley',
    'fair split, fairness, fair share, is it fair, who would leave, Shapley',
  ),
  purpose: t(
    'Comparer les méthodes de partage côte à côte, à partir de ce que chaque groupe de partenaires paierait sans les autres, et voir qui aurait avantage à partir. Aucune n’est la bonne en soi : choisissez ensemble celle dont la raison vous convient.',
    'Compare ways of splitting side by side, from what each group of partners would pay without the others, and see who would do better by leaving. None is right in itself: choose together the one whose reasoning suits you.',
  ),
  tracks: { left: [126, 84, 114, 84], gap: 82, right: [94, 84, 84, 84, 84, 84, 84] },
  bands: [
    band(at('left', labelled(2, fairnessInputs)), at('right', compared)),
    band(at('left', small(methodsTable))),
    newPage(at('left', small(checkTable), leaving), at('right', suitsProse, labelled(2, small(known)))),
    newPage(at('left', small(groupsTable))),
    band(at('left', across('right', talk))),
  ],
  noticeInFile: tellingOfOthers(LETTERS.length),
  words: {
    ...methodWords,
    ...otherWords,
    typedWord: TYPED,
    modelledWord: MODELLED,
    none: same('impossible'),
    notHere: t('sans objet', 'n/a'),
    nobody: t('Aucun groupe n’a avantage à partir.', 'No group would do better by leaving.'),
    otherTotal: t(
      'Ces parts ne font pas le coût de tous ensemble.',
      'These shares do not add up to the cost of all together.',
    ),
  },
  conditions: [
    ...groupRows,
    belowZero('check.room'),
    good('check.room', '=AND(ISNUMBER({cell}),{cell}>=0)'),
    warning('count.known.value', '={cell}<>{count.groups.value}'),
    warning('groups.used', '=AND({group}<>"",{cell}="")'),
  ],
});
