import { choice, count, date, money, NO, t, table, text, when, YES } from '../language';

export const upkeep = table('upkeep', t('L’entretien et les mises au point', 'Upkeep and tune-ups'), {
  help: t(
    'Ce que demande le guide du fabricant. « Payé par le fonds » : non pour ce que chaque utilisation paie déjà.',
    'What the maker’s manual calls for. “Paid by the fund”: no for what each use already pays.',
  ),
  rows: 10,
  columns: [
    text('task', t('Travail', 'Task')),
    date('done', t('Fait le', 'Done on')),
    count('every', t('Tous les … mois', 'Every … months'), { min: 1, max: 600 }),
    money('cost', t('Coût', 'Cost')),
    choice('byFund', t('Payé par le fonds', 'Paid by the fund'), { choices: [YES, NO] }).note(
      'Vide : non, par le budget de l’année.',
      'Blank: no, by the budget of the year.',
    ),
    date('next', t('Prochaine fois', 'Next time'), {
      formula: when(['N({done})>0', 'N({every})>=1'], 'EDATE({done},INT({every}))'),
    }),
    money('yearly', t('Par an', 'A year'), {
      formula: when('N({cost})>0', 'IF(N({every})>=1,ROUND({cost}*12/INT({every}),2),{waiting})'),
    }),
    text('alert', t('Alerte', 'Alert'), {
      formula: when(
        ['ISNUMBER({next})', 'N({upkeepToday})>0'],
        'IF({next}<{upkeepToday},{late},IF({next}<={upkeepToday}+30,{soon},""))',
      ),
    }),
  ],
  examples: [
    [t('Affûtage des couteaux', 'Sharpening the knives'), '2026-10-01', 12, 100, NO],
    [t('Vérification de sécurité', 'Safety check'), '2026-12-15', 3, undefined, NO],
    [t('Inspection de la courroie', 'Inspecting the belt'), '2026-10-01', 12, undefined, NO],
  ],
  totals: { sum: ['yearly'] },
});
