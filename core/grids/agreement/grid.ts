import { groupWords } from '../group';
import { at, band, defineTemplate, good, NO, newPage, t, warning, YES } from '../language';
import { before, formsTable, signs, ways } from './forms';
import { effects, effectWords, group } from './group';
import { points } from './points';
import { progress, state, themes } from './state';
import { STATUSES } from './words';

/** Worked example: the co-ownership of the guide's planer by four organisations. */
export const agreement = defineTemplate({
  id: 'agreement',
  step: 'modelling',
  after: 'financing',
  sheet: t('Entente', 'Agreement'),
  title: t('Ce que l’entente doit régler', 'What the agreement must settle'),
  asked: t(
    'entente, contrat, protocole, règlement, copropriété, coopérative, décider ensemble',
    'agreement, contract, memorandum, rules, co-ownership, co-operative, deciding together',
  ),
  purpose: t(
    'Passer en revue, ensemble, tout ce qu’il vaut mieux écrire avant de partager, noter ce qui est décidé et ce qui reste à discuter. Cette liste prépare la rédaction ; elle ne remplace pas un avis juridique.',
    'Go through, together, everything that is better written before sharing; note what is decided and what is left to discuss. This list prepares the drafting; it does not replace legal advice.',
  ),
  tracks: { left: [160, 294, 112], right: [298, 120, 92], edge: 12 },
  bands: [
    band(at('left', signs, effects, themes, state), at('right', group, before, progress)),
    newPage(at('left', points)),
    newPage(at('left', formsTable)),
    newPage(at('left', ways)),
  ],
  words: {
    yes: YES,
    no: NO,
    ...STATUSES,
    ...groupWords,
    ...effectWords,
    noticeOf: t('Préavis de ', 'Notice of '),
    inDays: t(' jours', ' days'),
    outOf: t(' sur ', ' of '),
  },
  conditions: [
    good('points.status', '={cell}={settled}'),
    warning('points.status', '={cell}={open}'),
    warning('signs.answer', '={cell}={yes}'),
    good('forms.kept', '={cell}={yes}'),
    warning('state.open.count', '={cell}>0'),
    warning('state.untouched.count', '={cell}>0'),
  ],
});
