import { defineFunction } from '../../declare/define';
import { DIAGNOSIS_GRID, findings, majorMarks } from './shared/findings';

const themeText = {
  label: { fr: 'thèmes', en: 'themes' },
  text: { fr: 'Les thèmes du diagnostic, un par ligne.', en: 'The themes of the diagnosis, one a row.' },
} as const;

export const adiscuter = defineFunction({
  id: 'ADISCUTER',
  family: 'diagnosis',
  summary: {
    fr: 'Points à mettre à l’ordre du jour : les divergences majeures, puis les autres divergences, puis les complémentarités.',
    en: 'Points to put on the agenda: major divergences, then the other divergences, then complementarities.',
  },
  notes: [
    {
      fr: 'La réponse est une colonne, dans l’ordre du diagnostic à l’intérieur de chaque groupe. Un thème sans constat n’y est pas ; s’il n’y a rien à discuter, une phrase le dit.',
      en: 'The answer is one column, in the order of the diagnosis within each group. A theme without a finding is not there; when there is nothing to discuss, a sentence says so.',
    },
  ],
  source: DIAGNOSIS_GRID,
  asked: {
    fr: 'désaccords, ordre du jour, points à régler, différends, réunion, sujets de discussion, prioriser',
    en: 'disagreements, agenda, points to settle, differences, meeting, topics to discuss, priorities',
  },
  params: {
    themes: { kind: 'list', ...themeText, of: { kind: 'text', ...themeText } },
    constats: findings,
    majeures: majorMarks,
  },
  result: {
    kind: 'table',
    bare: true,
    label: { fr: 'Points à discuter', en: 'Points to discuss' },
    columns: [{ header: { fr: 'point à discuter', en: 'point to discuss' } }],
  },
  examples: [
    // What is marked comes first, then divergences, then what completes; a convergence needs no talk.
    {
      args: [
        [['Mission'], ['Horaires'], ['Valeurs'], ['Clientèle']],
        [['complémentarité'], ['divergence'], ['divergence'], ['convergence']],
        [[null], [null], ['x'], [null]],
      ],
      result: [['Valeurs'], ['Horaires'], ['Mission']],
    },
  ],
  run: ({ themes, constats, majeures }) => {
    const major: string[] = [];
    const divergent: string[] = [];
    const complementary: string[] = [];
    for (let i = 0; i < constats.length; i++) {
      const finding = constats[i];
      if (finding === undefined || finding === 'convergence') continue;
      const theme = themes[i] as string;
      if (finding === 'complementarite') complementary.push(theme);
      else (majeures?.[i] ? major : divergent).push(theme);
    }
    const points = [...major, ...divergent, ...complementary];
    if (points.length > 0) return points.map((point) => [point]);
    return [
      [
        {
          fr: 'Rien à discuter : aucune divergence ni complémentarité n’est notée.',
          en: 'Nothing to discuss: no divergence or complementarity is noted.',
        },
      ],
    ];
  },
});
