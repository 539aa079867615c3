import {
  across,
  at,
  bad,
  band,
  choice,
  count,
  date,
  defineTemplate,
  good,
  line,
  lines,
  newPage,
  prose,
  quantity,
  same,
  t,
  table,
  text,
  total,
  unless,
  warning,
  YES,
} from '../language';
import { checkRows, frequencyRows, goals, INSIDE, messages, NOT_YET, OUTSIDE, PARTLY } from './parts';

const countOf = (side: string): string => `=COUNTIF({plan.side},${side})`;

/** Lines of the plan, each with an audience, where a column is still blank. */
const without = (column: string): string => `=SUMPRODUCT((LEN({plan.audience})>0)*(LEN({plan.${column}})=0))`;

const state = lines('state', t('Le plan en bref', 'The plan in short'), {
  columns: [count('count')],
  lines: [
    line('inside', t('À l’interne', 'Inside'), [countOf('{insideWord}')]),
    line('outside', t('À l’externe', 'Outside'), [countOf('{outsideWord}')]),
    line('orphan', t('Sans responsable', 'With no one responsible'), [without('responsible')]),
    line('undated', t('Sans date', 'Without a date'), [without('next')]),
    total('hours', t('Heures par an', 'Hours a year'), { kind: 'quantity', decimals: 1 }, [
      '={plan.yearly.total}',
    ]).note(
      'Payées, ces heures sont un coût de coordination : reportez-les dans la liste des coûts.',
      'When paid, these hours are a coordination cost: take them to the list of costs.',
    ),
  ],
});

const goalsBlock = table('goals', t('Les objectifs et le message commun', 'Goals and common message'), {
  rows: 5,
  columns: [
    text('goal', t('Objectif de communication', 'Communication goal')),
    text('message', same('Message')),
    text('sign', t('À quoi on le verra', 'How it will show')),
  ],
  examples: goals,
});

const frequencies = table('frequencies', t('Les fréquences', 'Frequencies'), {
  rows: frequencyRows.length + 2,
  columns: [text('name', t('Fréquence', 'Frequency')), quantity('times', t('Fois par an', 'Times a year'))],
  given: frequencyRows,
});

const plan = table('plan', t('Le plan, auditoire par auditoire', 'The plan, audience by audience'), {
  help: t(
    'À l’interne d’abord : équipe, membres, conseil, bénévoles, autres partenaires. À l’externe ensuite : partenaires de longue date, bailleurs de fonds, clientèle, médias, voisinage.',
    'Inside first: team, members, board, volunteers, other partners. Then outside: long-standing partners, funders, customers, media, neighbours.',
  ),
  rows: 15,
  columns: [
    text('audience', t('Auditoire', 'Audience')),
    choice('side', t('Volet', 'Side'), { choices: [INSIDE, OUTSIDE] }),
    date('next', t('Prochaine date', 'Next date')),
    text('concern', t('Ce qui le préoccupe', 'What worries it')).note(
      'L’acceptabilité se joue ici : répondez à ce qui inquiète vraiment.',
      'Acceptance is at stake here: answer what really worries people.',
    ),
    text('message', same('Message')),
    text('means', t('Moyen', 'Means')),
    choice('frequency', t('Fréquence', 'Frequency'), { choicesFrom: 'frequencies.name' }),
    text('responsible', t('Responsable', 'Responsible')),
    quantity('hours', t('Heures, chaque fois', 'Hours, each time'), { decimals: 1 }),
    quantity('yearly', t('Heures par an', 'Hours a year'), {
      decimals: 1,
      formula: unless(
        ['{hours}=""', '{frequency}=""'],
        '{hours}*SUMIF({frequencies.name},{frequency},{frequencies.times})',
      ),
    }),
  ],
  examples: messages,
  totals: { sum: ['yearly'] },
});

const checks = table('checks', t('Avant de parler', 'Before speaking'), {
  columns: [
    text('point', t('Communiquons-nous bien ?', 'Do we communicate well?')),
    choice('answer', t('Réponse', 'Answer'), { choices: [YES, PARTLY, NOT_YET] }),
  ],
  given: checkRows,
});

const advice = prose('advice', t('À retenir', 'To remember'), [
  t(
    'Tous n’ont pas à tout savoir, mais tous doivent pouvoir trouver les mêmes renseignements.',
    'Not everyone has to know everything, but everyone must be able to find the same information.',
  ),
  t(
    'Nommez ce que chacun apporte : on change plus volontiers quand on se sait reconnu.',
    'Name what each one brings: people change more willingly when they feel recognised.',
  ),
  t(
    'Prévoyez du temps payé pour faire circuler l’information ; bénévole, ce travail finit par s’arrêter.',
    'Plan paid time to pass information on; as volunteer work, it ends up stopping.',
  ),
  t(
    'Une décision n’est prise pour de bon que lorsque ceux qu’elle touche l’ont apprise.',
    'A decision is really made only when those it affects have heard of it.',
  ),
  t(
    'Revenez au plan à chaque rencontre : qui a parlé à qui, et qu’avons-nous entendu ?',
    'Come back to the plan at every meeting: who talked to whom, and what did we hear?',
  ),
]);

/** Worked example: the four partners of the guide's planer tell their people. */
export const communication = defineTemplate({
  id: 'communication',
  step: 'realisation',
  after: 'actionPlan',
  sheet: t('Plan de communication', 'Communication plan'),
  title: t('À qui le dire, comment et quand', 'Whom to tell, how and when'),
  purpose: t(
    'Quand un partage inquiète, dans la maison ou autour, préparer ce qu’on dira à chacun. Les objectifs et le message retenus ici vont aussi dans le plan d’action, pour que tous parlent de la même chose.',
    'When sharing worries people, inside or around, prepare what each will be told. The goals and message chosen here also go in the action plan, so that everyone speaks of the same thing.',
  ),
  tracks: { left: [190, 90, 95], middle: [225, 285, 180, 140], right: 170, edge: [90, 90] },
  bands: [
    band(at('left', state), at('middle', goalsBlock), at('right', frequencies)),
    band(at('left', plan)),
    newPage(at('left', checks), at('middle', across('right', advice))),
  ],
  words: { insideWord: INSIDE, outsideWord: OUTSIDE, yesWord: YES, partlyWord: PARTLY, notYet: NOT_YET },
  conditions: [
    good('checks.answer', '={cell}={yesWord}'),
    warning('checks.answer', '={cell}={partlyWord}'),
    bad('checks.answer', '={cell}={notYet}'),
    warning('state.orphan.count', '={cell}>0'),
    warning('state.undated.count', '={cell}>0'),
    warning('plan.responsible', '=AND(LEN({audience})>0,LEN({cell})=0)'),
  ],
});
