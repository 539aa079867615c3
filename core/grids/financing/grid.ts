import { across, at, bad, band, defineTemplate, missing, newPage, small, t, WAITING, warning } from '../language';
import { balance } from './balance';
import { cash, curve, lowest, unplaced } from './cash';
import { loans } from './loans';
import { plan } from './plan';
import { grants, members } from './sources';
import { talk } from './talk';
import { uses } from './uses';
import { EXPENSE, RECEIPT, STATUSES, USE_KINDS } from './words';
import { HAS_COSTS, running, seasons, yearly } from './year';

/** There is money to place in the months of the plan. */
const AMOUNTS = 'COUNT({uses.amount},{loans.amount},{running.amount})';

/** Worked example: the shared planer, from the study to the second year; the workshop lends what the start takes. */
export const financing = defineTemplate({
  id: 'financing',
  step: 'modelling',
  after: 'scenarios',
  sheet: t('Montage et trésorerie', 'Financing and cash'),
  title: t('D’où vient l’argent, et quand', 'Where the money comes from, and when'),
  asked: t(
    'financement, subvention, prêt, budget de départ, flux de trésorerie, prévisions, marge de crédit, encaisse',
    'financing, grant, loan, start-up budget, cash flow, forecasts, line of credit',
  ),
  purpose: t(
    'Mettre en regard ce qu’il faut payer pour partir et ce qui le paie, jusqu’à ce que les deux se valent ; puis suivre l’encaisse de 12 à 36 mois, avec les saisons de chaque recette et de chaque dépense : le mois le plus serré, et la marge de crédit qu’il demande.',
    'Set what must be paid to get started against what pays for it, until both agree; then follow cash for 12 to 36 months, with the season of each receipt and expense: the tightest month, and the line of credit it takes.',
  ),
  tracks: { left: [130, 99, 91, 91], middle: [90, 90], right: [130, 97, 90, 90, 90] },
  bands: [
    band(at('left', small(plan)), at('right', small(balance))),
    band(at('left', small(loans))),
    newPage(at('left', small(uses)), at('right', small(members))),
    band(at('left', across('right', talk))),
    newPage(at('left', small(yearly)), at('right', small(running))),
    band(at('left', small(lowest)), at('right', small(grants))),
    newPage(at('left', small(seasons)), at('right', small(unplaced))),
    newPage(at('left', small(cash))),
    band(at('left', across('right', curve))),
  ],
  words: {
    receiptWord: RECEIPT,
    expenseWord: EXPENSE,
    workingWord: USE_KINDS.working,
    waiting: WAITING,
    refused: STATUSES.refused,
    confirmed: STATUSES.confirmed,
    received: STATUSES.received,
  },
  conditions: [
    missing('firstMonth', `=AND(N({cell})=0,${AMOUNTS}>0)`),
    missing('runsFrom', '=AND(N({cell})=0,COUNT({running.amount})>0)'),
    missing('dues', `=AND(LEN({cell})=0,${HAS_COSTS})`),
    missing('months', `=AND(N({cell})=0,${AMOUNTS}>0)`),
    bad('balance.gap.value', '=AND(ISNUMBER({cell}),{cell}<>0)'),
    warning('balance.sure.value', '=AND(ISNUMBER({cell}),{cell}<0)'),
    warning('unplaced.sources.value', '=AND(ISNUMBER({cell}),{cell}<>0)'),
    warning('unplaced.uses.value', '=AND(ISNUMBER({cell}),{cell}<>0)'),
    bad('unplaced.natures.value', '=AND(ISNUMBER({cell}),{cell}>0)'),
    bad('cash.end', '=AND(ISNUMBER({cell}),{cell}<0)'),
    warning('cash.end', '=AND(ISNUMBER({cell}),{cell}<N({floor}))'),
    bad('cash.safe', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('loans.term', '=AND(N({amount})>0,N({term})<=N({moratorium}))'),
    warning('loans.on', '=AND(N({amount})>0,N({on})=0)'),
  ],
});
