import {
  across,
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  INFOGRAPHIC,
  missing,
  NEVER,
  NO,
  newPage,
  small,
  t,
  WAITING,
  warning,
  YES,
} from '../language';
import { namedRows } from '../named-rows';
import { kitchenInputs } from './inputs';
import { byVolume, curve, result } from './result';
import { talk } from './talk';
import { tariffs } from './tariffs';
import { users } from './users';

/** Worked example, invented: a kitchen cooks meals for its members and others, and lets its hours. */
export const sharedKitchen = defineTemplate({
  id: 'sharedKitchen',
  step: 'example',
  after: 'sharedStaff',
  sheet: t('Cuisine partagée', 'Shared kitchen'),
  title: t('Une cuisine, des repas, plusieurs organisations', 'One kitchen, meals, several organisations'),
  asked: t(
    'cuisine collective, cuisine communautaire, repas, traiteur, location de cuisine',
    'community kitchen, shared kitchen, meals, caterer, renting a kitchen',
  ),
  purpose: t(
    'Produire, livrer et mettre en marché des repas ensemble : combien de repas et d’heures louées pour couvrir les coûts, pertes et surveillance comprises, et ce que chacun paie et économise, membre ou non.',
    'Cooking, delivering and marketing meals together: how many meals and hours rented out it takes to cover costs, losses and supervision included, and what each pays and saves, member or not.',
  ),
  source: INFOGRAPHIC,
  tracks: { left: [194, 94, 98], gap: 72, right: [150, 100, 84, 100, 100, 96] },
  bands: [
    band(at('left', kitchenInputs), at('right', result, byVolume)),
    newPage(at('left', tariffs, small(users))),
    newPage(at('left', across('gap', curve)), at('right', talk)),
  ],
  words: { yes: YES, no: NO, never: NEVER, waiting: WAITING },
  conditions: [
    missing('supervisorHours', '=AND(N({supervisorRate})>0,{cell}="")'),
    missing('supervisorRate', '=AND(N({supervisorHours})>0,{cell}="")'),
    ...namedRows('users', ['meals', 'hours'], ['meals', 'hours']),
    bad('users.member', '=AND({cell}="",LEN({meals})+LEN({hours})>0)'),
    bad('tariffs.margin', '=AND(ISNUMBER({cell}),{cell}<=0)'),
    belowZero('users.saving'),
    bad('result.left.amount', '={cell}<0'),
    bad('table.left', '={cell}<0'),
    warning('result.safety.amount', '=AND(ISNUMBER({cell}),{cell}<0.1)'),
  ],
});
