import { listWords } from '../costs/words';
import {
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  NEVER,
  NO,
  newPage,
  small,
  t,
  warning,
  YES,
  yesOrNo,
} from '../language';
import { byPartners, partners, purchase } from './buying';
import { byUses, curve } from './curve';
import { breakEvenInputs } from './inputs';
import { owner } from './owning';
import { base } from './threshold';

/** Worked example: the workshop of the guide's planer, its uses at the guide's figures, let at 90 $ where the market asks 110 $. */
export const breakEven = defineTemplate({
  id: 'breakEven',
  step: 'modelling',
  after: 'costPerUse',
  sheet: t('Seuil de rentabilité', 'Break-even'),
  title: t('À partir de quand le partage est rentable', 'When sharing pays for itself'),
  asked: t(
    'seuil de rentabilité, rentable, combien d’utilisations, louer aux autres, point mort',
    'break-even, profitable, how many uses, renting out',
  ),
  purpose: t(
    'L’étude d’opportunité du partage : combien d’utilisations, ou de partenaires, faut-il pour couvrir tous les coûts, ceux de la ressource et ceux du partage, ceux de chaque année et ceux du départ ? Avant ce seuil, l’économie espérée n’est pas acquise.',
    'Is sharing worth it? How many uses, or how many partners, does it take to cover every cost, of the resource and of sharing it, every year and at the start? Before that point, the saving hoped for is not there.',
  ),
  tracks: { left: [214, 94, 112], gap: 8, right: [200, 98, 92, 90, 90, 90] },
  bands: [
    band(at('left', breakEvenInputs), at('right', base, owner, purchase)),
    band(at('left', curve), at('right', small(byUses))),
    newPage(at('left', byPartners), at('right', small(partners))),
  ],
  words: { yes: YES, no: NO, never: NEVER, upTo: t('jusqu’à', 'up to'), ...listWords },
  conditions: [
    bad('table.result', '={cell}<0'),
    belowZero('partners.saving'),
    bad('base.threshold.amount', '=ISTEXT({cell})'),
    belowZero('base.safety.amount'),
    warning('base.safety.amount', '=AND(ISNUMBER({cell}),{cell}<0.1)'),
    ...yesOrNo('owner.inWindow.amount'),
  ],
});
