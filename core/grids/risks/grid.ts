import {
  at,
  bad,
  band,
  chart,
  choice,
  count,
  defineTemplate,
  good,
  line,
  lines,
  NO,
  newPage,
  prose,
  t,
  table,
  text,
  total,
  warning,
} from '../language';
import { issueRows, TAKEN } from './parts';
import { heat, heatConditions, LEVELS, register, STATUSES, scale } from './register';

const issues = table('issues', t('Les sept enjeux et leurs pistes', 'The seven issues and their ways out'), {
  columns: [
    text('cause', t('Ce qui peut arriver', 'What may happen')),
    text('wayOut', t('Piste de solution', 'Way out')),
    choice('kept', t('Retenue ?', 'Taken?'), { choices: [TAKEN, t('À discuter', 'To discuss'), NO] }),
    text('ours', t('Chez nous', 'In our case')),
  ],
  given: issueRows,
});

const state = lines('state', t('Où nous en sommes', 'Where we stand'), {
  columns: [text('what'), count('count')],
  lines: [
    line('rated', t('Risques cotés', 'Risks rated'), [
      t('gravité et probabilité données', 'gravity and probability given'),
      '=COUNT({register.level})',
    ]),
    line('high', t('Risques critiques', 'Critical risks'), [
      t('à traiter avant tout le reste', 'to deal with before all else'),
      '=COUNTIF({register.word},{high})',
    ]),
    line('medium', t('Risques à surveiller', 'Risks to watch'), [
      t('à revoir à chaque rencontre', 'to review at each meeting'),
      '=COUNTIF({register.word},{medium})',
    ]),
    line('low', t('Risques faibles', 'Low risks'), [
      t('à revoir une fois l’an', 'to review once a year'),
      '=COUNTIF({register.word},{low})',
    ]),
    line('orphan', t('Cotés, sans responsable', 'Rated, with no one responsible'), [
      t('personne n’y veille encore', 'no one sees to them yet'),
      '=SUMPRODUCT((LEN({register.level})>0)*(LEN({register.responsible})=0))',
    ]),
    line('kept', t('Pistes retenues', 'Ways out taken'), [
      t('dans les sept enjeux', 'in the seven issues'),
      '=COUNTIF({issues.kept},{takenWord})',
    ]),
    total('worst', t('Niveau le plus élevé', 'Highest level'), [t('sur 25', 'out of 25'), '=MAX(0,{register.level})']),
  ],
});

const levels = chart(
  'bar',
  'levels',
  t('Niveau de chaque risque (gravité × probabilité)', 'Level of each risk (gravity × probability)'),
  { categories: 'register.risk', series: [[t('Niveau', 'Level'), 'register.level']], kind: 'count', rows: 15 },
);

const talk = prose('talk', t('À se demander ensemble', 'To ask ourselves'), [
  t(
    'Lequel de ces enjeux nous est déjà arrivé, ensemble ou chacun de son côté ?',
    'Which of these issues have we already met, together or each on our own?',
  ),
  t(
    'Lequel préférons-nous ne pas nommer ? C’est souvent par lui qu’il faut commencer.',
    'Which one would we rather not name? It is often the one to start with.',
  ),
  t(
    'Qu’est-ce qui doit être écrit dans l’entente avant que l’argent ne circule ?',
    'What must be written in the agreement before any money moves?',
  ),
  t(
    'Qui prévient les autres quand un risque monte, et par quel moyen ?',
    'Who warns the others when a risk rises, and by what means?',
  ),
]);

/** Worked example: four organisations about to share the guide's planer. */
export const risks = defineTemplate({
  id: 'risks',
  step: 'realisation',
  after: 'communication',
  sheet: t('Enjeux et risques', 'Issues and risks'),
  title: t('Ce qui peut accrocher, et comment s’en sortir', 'What may go wrong, and ways out'),
  purpose: t(
    'Parler d’avance des sept enjeux que rencontrent ceux qui partagent, choisir les pistes qui nous conviennent, puis suivre les risques les plus lourds. Partager ne règle pas tout : mieux vaut y penser dès le début.',
    'Talk in advance of the seven issues met by those who share, choose the ways out that suit us, then follow the heaviest risks. Sharing does not solve everything: better to think of it from the start.',
  ),
  tracks: { left: [295, 345, 115, 190], heat: 110, right: [90, 90, 100, 95, 95], edge: 12 },
  bands: [
    band(at('left', issues)),
    band(at('left', register)),
    newPage(at('left', scale, state), at('heat', heat)),
    band(at('left', levels), at('right', talk)),
  ],
  words: { takenWord: TAKEN, ...LEVELS, settled: STATUSES[STATUSES.length - 1] ?? TAKEN },
  conditions: [
    good('issues.kept', '={cell}={takenWord}'),
    bad('register.word', '={cell}={high}'),
    warning('register.word', '={cell}={medium}'),
    good('register.word', '={cell}={low}'),
    bad('register.gravity', '=N({cell})>5'),
    bad('register.probability', '=N({cell})>5'),
    good('register.status', '={cell}={settled}'),
    bad('state.high.count', '={cell}>0'),
    warning('state.orphan.count', '={cell}>0'),
    ...heatConditions,
  ],
});
