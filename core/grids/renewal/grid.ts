import { across, at, bad, band, defineTemplate, missing, newPage, t, WAITING, warning, YES } from '../language';
import { assets } from './assets';
import { curve, fund, IS_ONE_YEAR, result } from './fund';
import { fundInputs } from './inputs';
import { replacements } from './replacements';
import { talk } from './talk';
import { upkeep } from './upkeep';

/** Worked example: the planer, whose price rises by 2,5 % a year while 12,50 $ a use are put aside. */
export const renewal = defineTemplate({
  id: 'renewal',
  step: 'realisation',
  after: 'partnerChange',
  sheet: t('Renouvellement et entretien', 'Renewal and upkeep'),
  title: t('Pouvoir remplacer, le jour venu', 'Being able to replace, when the day comes'),
  asked: t(
    'remplacer, quand remplacer la machine, fonds de remplacement, réserve, entretien préventif, durée de vie, mettre de côté',
    'replacing, when to replace the machine, replacement fund, reserve, preventive maintenance, life, putting aside',
  ),
  purpose: t(
    'Ce qui devra être remplacé ou remis au point dans les 15 ans, au prix de ce jour-là ; le fonds qu’on lui destine, d’année en année, la première comptée au prorata ; et le montant à mettre de côté à chaque utilisation pour que le fonds ne manque jamais.',
    'What will have to be replaced or tuned up within 15 years, at the price of that day; the fund set aside for it, year by year, the first one prorated; and the amount to put aside at each use so that the fund never runs short.',
  ),
  tracks: { left: [160, 98, 98, 98], middle: [98], right: [144, 98, 98, 98, 98] },
  bands: [
    band(at('left', fundInputs), at('right', result, talk)),
    newPage(at('left', assets)),
    band(at('left', upkeep)),
    newPage(at('left', replacements)),
    band(at('left', across('right', curve))),
    newPage(at('left', fund)),
  ],
  words: {
    yes: YES,
    endOf: t('fin ', 'end of '),
    never: t('jamais', 'never'),
    late: t('En retard', 'Overdue'),
    soon: t('Bientôt', 'Soon'),
    waiting: WAITING,
  },
  conditions: [
    bad('result.gap.value', '=AND(ISNUMBER({cell}),{cell}<-0.005)'),
    bad('fund.held', '=AND(ISNUMBER({cell}),{cell}<-0.005)'),
    ...['fundFrom', 'fundEnd', 'mainBought', 'mainLife'].map((when) =>
      missing(when, '=AND(N({mainPrice})>0,N({cell})=0)'),
    ),
    bad('upkeep.every', '=AND(N({cost})>0,N({cell})=0)'),
    bad('upkeep.alert', '={cell}={late}'),
    warning('upkeep.alert', '={cell}={soon}'),
    bad('fundEnd', `=AND(N({fundFrom})>0,N({cell})>0,OR({cell}<{fundFrom},NOT(${IS_ONE_YEAR})))`),
  ],
});
