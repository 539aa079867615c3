import {
  across,
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  labelled,
  NO,
  small,
  t,
  warning,
  YES,
  yesOrNo,
} from '../language';
import { limitWords, tellingOfLimits } from '../limits';
import { namedOnce, namedRows } from '../named-rows';
import { ASKED, FIGURES, missingKeys, PARTNER_KEYS, partners, shares } from './partners';
import { splitPools, yearEnd } from './pools';
import { talk } from './talk';
import { verdict } from './verdict';

/**
 * Worked example: four organisations share the guide's planer 40 times a year. Variable costs: 40 × 37,55 $, the
 * guide's figures without the replacement; replacement: 500 $ a year, as in the guide, among the fixed costs.
 */
export const split = defineTemplate({
  id: 'split',
  step: 'modelling',
  after: 'breakEven',
  sheet: t('Partage des coûts', 'Cost sharing'),
  title: t('Qui paie quoi', 'Who pays what'),
  asked: t(
    'partager la facture, répartir les coûts, clé de répartition, qui paie quoi, quote-part',
    'sharing the bill, splitting costs, keys, who pays what',
  ),
  purpose: t(
    'Répartir les coûts au cent près, selon des clés choisies ensemble, et vérifier que chacun y gagne. L’un peut prendre plus que sa part, si tous l’acceptent d’avance.',
    'Split the costs to the cent, by keys chosen together, and check that each one gains. One may take on more than its share, if all agree to it beforehand.',
  ),
  tracks: {
    left: [128, 54, 52, 52],
    bounds: [77, 77],
    due: 80,
    middle: [80, 80, 80],
    saving: 80,
    right: [56, 56, 56, 80],
  },
  bands: [
    band(
      at('left', labelled(4, small(splitPools))),
      at('middle', small(yearEnd)),
      at('right', labelled(3, small(verdict))),
    ),
    band(at('left', small(partners))),
    band(at('left', across('due', shares)), at('middle', across('right', talk))),
  ],
  words: { yes: YES, no: NO, ...limitWords },
  notice: `=${tellingOfLimits(ASKED, '""', ['{partners.floor}', '{partners.cap}'])}`,
  conditions: [
    ...namedRows('partners', FIGURES, PARTNER_KEYS),
    namedOnce('partners'),
    ...missingKeys,
    bad('verdict.toName.value', '={cell}>0'),
    belowZero('partners.saving'),
    warning('partners.toPay', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('partners.cap', '=AND(ISNUMBER({cell}),{cell}<{floor})'),
    bad('partners.floor', '=AND({cell}<>"",SUM({partners.floor})>{verdict.total.value})'),
    bad('partners.parts.total', '=AND({cell}=0,N({fixedPool})<>0)'),
    bad('partners.uses.total', '=AND({cell}=0,N({variablePool})<>0)'),
    bad('partners.heads.total', '=AND({cell}=0,N({commonPool})<>0)'),
    warning('verdict.left.value', '={cell}<>0'),
    ...yesOrNo('verdict.mutual.value'),
  ],
});
