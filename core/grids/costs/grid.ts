import {
  across,
  at,
  bad,
  band,
  defineTemplate,
  good,
  missing,
  NO,
  newPage,
  small,
  t,
  WAITING,
  warning,
  YES,
  yesOrNo,
} from '../language';
import { forgotten } from './forgotten';
import { yearInputs } from './inputs';
import { posts } from './posts';
import { advice, questions } from './questions';
import { nature, sorts } from './sorts';
import { units } from './units';
import { listWords, STATUSES } from './words';
import { hourlyRate, NO_SALARY, work } from './work';
import { pools, shape, state } from './year';

/** Worked example: the planer of TIESS (2023), used 40 times a year by four organisations. */
export const costs = defineTemplate({
  id: 'costs',
  step: 'modelling',
  after: 'resources',
  sheet: t('Liste des coûts', 'List of costs'),
  title: t('Tous les coûts du partage, sans en oublier', 'Every cost of sharing, none left out'),
  asked: t(
    'liste des dépenses, tous les coûts, coûts cachés, prévisions de dépenses, salaire de la coordination',
    'list of expenses, all costs, hidden costs, forecast of expenses, wages of coordination',
  ),
  purpose: t(
    'Écrire chaque coût comme on le connaît, dans son unité (par pied, par heure, par mois, tous les sept ans) : la grille les ramène tous à une année et à une utilisation. L’économie espérée n’existe que si tous les coûts y sont.',
    'Write each cost as it is known, in its own unit (a foot, an hour, a month, every seven years): the grid puts them all on a year and on one use. The saving hoped for exists only if every cost is there.',
  ),
  tracks: { left: [148, 108, 84, 96], middle: [134, 86, 108, 66], right: [84, 80, 94] },
  bands: [
    band(at('left', yearInputs, small(work)), at('middle', small(hourlyRate), units)),
    newPage(at('left', small(posts))),
    band(at('left', small(pools)), at('middle', state)),
    newPage(at('left', sorts, small(nature)), at('middle', across('right', shape))),
    newPage(at('left', forgotten), at('middle', across('right', questions), across('right', advice))),
  ],
  words: {
    yes: YES,
    no: NO,
    ...listWords,
    waiting: WAITING,
    toPriceWord: STATUSES.toPrice,
  },
  tellsOfTexts: ['state.left.amount'],
  conditions: [
    // A wage of an hour or of a month, where the year's is asked for: nothing else waits.
    bad(
      'salary',
      '=AND({pools.coordination.ours}={waiting},COUNT({rate.hour.amount},{work.cost.total},{state.left.amount})=3)',
    ),
    missing('usesPerYear', '=AND({cell}="",COUNTIF({posts.yearly},{waiting})>0)'),
    missing('salary', `=${NO_SALARY}`),
    missing('paidHours', '=AND(N({salary})>0,N({cell})=0)'),
    good('posts.yearly', '=AND(ISNUMBER({cell}),{cell}<0)'),
    warning('forgotten.status', '={cell}={toPriceWord}'),
    warning('state.left.amount', '={cell}>0'),
    warning('state.toPrice.amount', '={cell}>0'),
    warning('state.unsorted.amount', '={cell}>0'),
    ...yesOrNo('state.agree.amount'),
    warning('nature.unsorted.total', '={cell}<>0'),
  ],
});
