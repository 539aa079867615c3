import { across, at, bad, band, defineTemplate, newPage, small, t, warning } from '../language';
import { limitWords, tellingOfLimits } from '../limits';
import { strangerWords, tellingOfStrangers } from '../log-names';
import { otherWords, tellingOfOthers } from '../others';
import { actuals, gaps } from './actuals';
import { budgetInputs, season } from './inputs';
import { ASKED, partners } from './partners';
import { plan, planWords, TELLING_OF_LIST } from './plan';
import { compared, pools, state } from './pools';
import { PARTNER_ROWS, reading, usesTable } from './uses';
import { budgetWords, QUARTERS } from './words';

/** Worked example: the year of the shared planer, its first quarter over: 7 uses instead of 8. */
export const budget = defineTemplate({
  id: 'budget',
  step: 'realisation',
  after: 'invoice',
  sheet: t('Budget, réel et projection', 'Budget, actual, projection'),
  title: t('Où va l’année, et quoi demander à chacun', 'Where the year is heading, what to ask of each'),
  asked: t(
    'budget, prévisions, suivi budgétaire, réel et prévu, écarts, projection, acompte',
    'budget, forecasts, budget follow-up, actual against planned, gaps, projection, instalment',
  ),
  purpose: t(
    'Comparer chaque trimestre le budget et ce qui a été payé, voir si l’écart vient de l’usage ou du prix, projeter l’année jusqu’à sa fin, et ajuster le prochain acompte de chacun avant que l’écart ne se creuse.',
    'Compare budget and what was paid each quarter, see whether the gap comes from use or from the price, project the year to its end, and adjust the next instalment of each before the gap widens.',
  ),
  tracks: { left: [210, 96, 92], right: [92, 92, 92, 92, 92, 92, 92] },
  bands: [
    band(at('left', budgetInputs, small(state)), at('right', season, compared)),
    band(at('left', small(pools))),
    newPage(at('left', small(plan))),
    newPage(at('left', small(actuals))),
    newPage(at('left', small(gaps))),
    newPage(at('left', usesTable, small(partners), across('right', reading))),
  ],
  words: { ...budgetWords, ...planWords, ...limitWords, ...strangerWords, ...otherWords },
  noticeInFile: tellingOfOthers(PARTNER_ROWS, tellingOfStrangers(tellingOfLimits(ASKED, TELLING_OF_LIST))),
  conditions: [
    bad('season.total', '=AND(ISNUMBER({cell}),ABS({cell}-1)>0.0001)'),
    warning('plan.check', '=LEN({cell})>0'),
    ...QUARTERS.map((quarter) => warning(`actuals.q${quarter}`, `=AND(LEN({cell})>0,{state.over.value}<${quarter})`)),
    warning('actuals.label', '=AND(LEN({cell})+LEN({nature})=0,LEN({q1})+LEN({q2})+LEN({q3})+LEN({q4})>0)'),
    warning('gaps.gap', '=AND(ISNUMBER({cell}),{cell}>0.005)'),
    warning('pools.gap', '=AND(ISNUMBER({cell}),{cell}>0.005)'),
    warning('state.unsaid.value', '={cell}>0'),
    warning('state.unpaid.value', '={cell}>0'),
    warning('state.unused.value', '={cell}>0'),
    warning('state.early.value', '={cell}>0'),
    bad('state.left.value', '={cell}<>0'),
    warning('partners.next', '=AND(ISNUMBER({cell}),{cell}<0)'),
  ],
});
