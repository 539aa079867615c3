import { answer, prose, t, tried, unless } from '../language';
import { NOTED } from './findings';
import { mostOnAgenda } from './points';

export const agenda = answer('agenda', t('Ordre du jour', 'Agenda'), {
  headers: [t('Points à discuter', 'Points to discuss')],
  formula: unless(
    `${NOTED}=0`,
    tried(
      'MUTU.ADISCUTER(IF({points.point}="",{unnamed},{points.point}),{points.finding},{points.major})',
      '{waiting}',
    ),
  ),
  rows: mostOnAgenda + 1,
  columns: [{ kind: 'text', isOneLine: true }],
});

export const meeting = prose('meeting', t('Pour en discuter', 'To discuss them'), [
  t(
    'La liste se refait toute seule : les divergences majeures d’abord, puis les autres divergences, puis les complémentarités.',
    'The list updates by itself: major divergences first, then the other divergences, then complementarities.',
  ),
  t(
    'Pour chaque divergence : de quoi chacun a-t-il besoin, et que peut-il céder ? Écrivez la réponse dans la colonne « À discuter ».',
    'For each divergence: what does each one need, and what can it give up? Write the answer in the column “To discuss”.',
  ),
  t(
    'Pour chaque complémentarité : qui apporte quoi, et à quelles conditions ? C’est la matière de la modélisation.',
    'For each complementarity: who brings what, and on what terms? It is the substance of the modelling.',
  ),
]);
