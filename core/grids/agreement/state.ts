import { chart, count, line, lines, NO_TEXT, share, t, text, total, unless } from '../language';
import { SPANS } from './points';

/** How many points of a section are settled, among those that concern us. */
const themeLine = ({ section, first, last }: (typeof SPANS)[number]) => {
  const statuses = `{points.status.${first}:points.status.${last}}`;
  const settled = `COUNTIF(${statuses},{settled})`;
  const all = `COUNTA({points.point.${first}:points.point.${last}})-COUNTIF(${statuses},{none})`;
  return line(section.id, section.title, [
    unless(`${all}=0`, `${settled}&{outOf}&(${all})`),
    unless(`${all}=0`, `${settled}/(${all})`),
  ]);
};

export const themes = lines('themes', t('Où en est l’entente, par thème', 'Where the agreement stands, by theme'), {
  columns: [text('told'), share('share', NO_TEXT, { decimals: 0 })],
  lines: SPANS.map(themeLine),
});

export const state = lines('state', t('En tout', 'In all'), {
  columns: [text('told'), count('count')],
  lines: [
    line('settled', t('Points réglés', 'Points settled'), [
      t('décidés par tous', 'decided by all'),
      '=COUNTIF({points.status},{settled})',
    ]),
    line('open', t('Points à discuter', 'Points to discuss'), [
      t('à l’ordre du jour', 'on the agenda'),
      '=COUNTIF({points.status},{open})',
    ]),
    line('none', t('Points sans objet', 'Points not applicable'), [
      t('ne nous concernent pas', 'do not concern us'),
      '=COUNTIF({points.status},{none})',
    ]),
    line('untouched', t('Points sans réponse', 'Points without an answer'), [
      t('pas encore abordés', 'not yet looked at'),
      `=MAX(0,COUNTA({points.point})-${SPANS.length}-COUNTA({points.status}))`,
    ]),
    total('share', t('Part des points réglés', 'Share of points settled'), { kind: 'share', decimals: 0 }, [
      t('sans les points sans objet', 'points not applicable left out'),
      unless(
        '{state.settled.count}+{state.open.count}+{state.untouched.count}=0',
        '{state.settled.count}/({state.settled.count}+{state.open.count}+{state.untouched.count})',
        0,
      ),
    ]).note(
      'Points réglés ÷ tous les points, sauf ceux qui sont sans objet.',
      'Points settled ÷ all points but those not applicable.',
    ),
  ],
});

export const progress = chart(
  'bar',
  'progress',
  t('Part des points réglés, par thème', 'Share of points settled, by theme'),
  {
    categories: 'themes.label',
    series: [[t('Réglés', 'Settled'), 'themes.share']],
    kind: 'share',
    rows: 13,
  },
);
