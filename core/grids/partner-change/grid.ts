import { groupWords, isLegalPerson } from '../group';
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
import { namedRows } from '../named-rows';
import { otherWords, tellingOfOthers } from '../others';
import { CHANGES_HANDS, exchangeTable } from './exchange';
import { changeInputs } from './inputs';
import { payments, verdict } from './payments';
import { days, presenceTable, ROWS, UNDATED } from './presence';
import { talk } from './talk';

const NOTHING_CHANGES = `=IF(${isLegalPerson('{changeForm}')},{nothingChanges},"")`;

/** Worked example: a fifth partner joins the planer’s group in March, the youth centre leaves at the end of September. */
export const partnerChange = defineTemplate({
  id: 'partnerChange',
  step: 'realisation',
  after: 'settlement',
  sheet: t('Entrée et sortie', 'Joining and leaving'),
  title: t('Quand un partenaire arrive ou part', 'When a partner joins or leaves'),
  asked: t(
    'départ d’un partenaire, un partenaire s’en va, nouveau partenaire, fermer le projet, quitter, racheter une part, valeur de revente, préavis',
    'partner leaving, a partner goes away, new partner, closing the project, buying out a share, resale value, notice',
  ),
  purpose: t(
    'Partager les coûts de l’année selon les jours de présence, estimer ce que vaut encore la ressource le jour de l’arrivée ou du départ, et dire qui verse quoi à qui. Mieux vaut s’entendre sur ces règles avant que quelqu’un parte.',
    'Share the costs of the year by days of presence, estimate what the resource is still worth on the day of joining or leaving, and tell who pays what to whom. Better to agree on these rules before anyone leaves.',
  ),
  tracks: { left: [160, 120, 92, 88], middle: [88, 88], right: [86, 88, 92, 92, 94] },
  bands: [
    band(at('left', changeInputs), at('middle', across('right', talk))),
    newPage(at('left', small(presenceTable))),
    band(at('left', small(exchangeTable))),
    newPage(at('left', payments), at('middle', small(verdict)), at('right', days)),
  ],
  notice: NOTHING_CHANGES,
  noticeInFile: tellingOfOthers(ROWS, NOTHING_CHANGES),
  words: {
    ...groupWords,
    ...otherWords,
    nothingChanges: t(
      'Coopérative ou OBNL : rien ne s’échange entre partenaires ; seuls les coûts de l’année se règlent.',
      'Co-operative or non-profit: nothing changes hands between partners; only the costs of the year are settled.',
    ),
    waiting: WAITING,
    yes: YES,
    no: NO,
    declining: t('Dégressive', 'Declining'),
    twice: t('Un nom revient deux fois', 'A name is there twice'),
  },
  conditions: [
    ...['changeFrom', 'changeTo'].map((day) => missing(day, `=AND(N({cell})=0,${UNDATED})`)),
    missing('boughtOn', `=AND(N({cell})=0,${CHANGES_HANDS})`),
    missing('lifeYears', `=AND(N({cell})=0,{wearMethod}<>{declining},${CHANGES_HANDS})`),
    missing('yearlyLoss', `=AND({cell}="",{wearMethod}={declining},${CHANGES_HANDS})`),
    ...namedRows('presence', ['key', 'arrival', 'departure', 'paid'], ['key']),
    ...namedRows('exchange', ['parts', 'day'], ['parts']),
    bad('presence.departure', '=AND({cell}<>"",{cell}<{arrival})'),
    warning('presence.departure', '=AND(ISNUMBER({cell}),{cell}<N({changeFrom}))'),
    warning('presence.arrival', '=AND(ISNUMBER({cell}),N({changeTo})>0,{cell}>{changeTo})'),
    bad('changeTo', '=AND(COUNT({changeFrom},{cell})=2,{cell}<{changeFrom})'),
    warning('exchange.own', '=AND({parts}<>"",ISNUMBER({worth}),N({others})=0)'),
    ...yesOrNo('presence.noticeKept'),
    warning('exchange.balance', '=AND(ISNUMBER({cell}),{cell}<0)'),
    good('exchange.balance', '=AND(ISNUMBER({cell}),{cell}>0)'),
    bad('verdict.gap.value', '={cell}<>0'),
    warning('verdict.short.value', '={cell}>0'),
  ],
});
