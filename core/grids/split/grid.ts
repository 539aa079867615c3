import { across, at, bad, band, belowZero, defineTemplate, labelled, NO, t, warning, YES, yesOrNo } from '../language';
import { namedRows } from '../named-rows';
import { FIGURES, PARTNER_KEYS, partners, shares } from './partners';
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
    'Répartir les coûts entre les partenaires, au cent près, selon des clés choisies ensemble, et vérifier que chacun y gagne. Un partenaire peut prendre plus que sa part, si tous le savent et l’acceptent d’avance.',
    'Split the costs between partners, to the cent, by keys chosen together, and check that each one gains. A partner may take on more than its share, if all know it and agree beforehand.',
  ),
  tracks: {
    left: [98, 54, 52, 52],
    bounds: [84, 77],
    due: 84,
    middle: [79, 84, 84],
    saving: 84,
    right: [58, 57, 57, 84],
  },
  bands: [
    band(at('left', labelled(4, splitPools)), at('middle', yearEnd), at('right', labelled(3, verdict))),
    band(at('left', partners)),
    band(at('left', across('due', shares)), at('middle', across('right', talk))),
  ],
  words: { yes: YES, no: NO },
  conditions: [
    ...namedRows('partners', FIGURES, PARTNER_KEYS),
    bad('verdict.toName.value', '={cell}>0'),
    belowZero('partners.saving'),
    warning('partners.toPay', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('partners.cap', '=AND(ISNUMBER({cell}),{cell}<{floor})'),
    bad('partners.floor', '=AND({cell}<>"",SUM({partners.floor})>{verdict.total.value})'),
    bad('partners.parts.total', '=AND({cell}=0,N({fixedPool})>0)'),
    bad('partners.uses.total', '=AND({cell}=0,N({variablePool})>0)'),
    bad('partners.heads.total', '=AND({cell}=0,N({commonPool})>0)'),
    warning('verdict.left.value', '={cell}<>0'),
    ...yesOrNo('verdict.mutual.value'),
  ],
});
