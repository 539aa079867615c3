import { choice, date, NO, PARTNER, t, table, text, YES } from '../language';
import { RIVES, SCHOOL, WORKSHOP } from '../partners';

export const conditions = table('conditions', t('Les conditions à lever', 'The conditions to lift'), {
  rows: 8,
  columns: [
    text('condition', t('À obtenir avant de s’engager', 'To obtain before committing')),
    choice('who', PARTNER, { choicesFrom: 'needs.name' }),
    date('by', t('D’ici le', 'By')),
    choice('lifted', t('Levée ?', 'Lifted?'), { choices: [YES, NO] }),
  ],
  examples: [
    [
      t('Lettre de la municipalité pour son aide', 'Letter of the municipality for its grant'),
      WORKSHOP,
      '2025-06-15',
      YES,
    ],
    [t('Besoin certain confirmé par écrit', 'Sure need confirmed in writing'), SCHOOL, '2025-07-31', YES],
    [t('Entente adoptée par les quatre conseils', 'Agreement adopted by the four boards'), RIVES, '2025-08-28', NO],
    [t('Assurance souscrite', 'Insurance taken out'), WORKSHOP, '2025-09-30', NO],
  ],
  totals: {
    label: t('Conditions levées', 'Conditions lifted'),
    cells: { lifted: '=COUNTIFS({conditions.condition},"?*",{conditions.lifted},{yes})' },
    contents: { lifted: { kind: 'count' } },
  },
});
