import { across, at, bad, band, defineTemplate, good, t, warning } from '../language';
import { namedRows } from '../named-rows';
import { machineryInputs } from './inputs';
import { machine } from './machine';
import { comparison, members } from './members';
import { talk } from './talk';

/** Worked example, invented: five farms, 600 hectares, one seed drill. */
export const machineryCoop = defineTemplate({
  id: 'machineryCoop',
  step: 'example',
  after: 'truck',
  sheet: t('CUMA', 'Machinery co-operative'),
  title: t('Une machine, une branche de la CUMA', 'One machine, one group of the machinery co-operative'),
  purpose: t(
    'Des fermes achètent un semoir ensemble. L’engagement de chacune fixe ses parts sociales et sa part des coûts fixes ; ses hectares, sa part des coûts variables. Pour qui la CUMA vaut-elle mieux que son propre semoir ou le semis à forfait ?',
    'Farms buy a seed drill together. The commitment of each sets its member shares and its part of the fixed costs; its hectares, its part of the variable costs. For whom is the co-operative better than its own drill, or custom seeding?',
  ),
  tracks: { left: [235, 100, 95], gap: 16, middle: [200, 105], between: 95, right: [100, 105, 90, 105, 105, 105, 100] },
  bands: [
    band(at('left', machineryInputs), at('middle', members, machine)),
    band(at('left', across('middle', comparison)), at('right', talk)),
  ],
  words: {
    join: t('La CUMA', 'Joining'),
    alone: t('Posséder', 'Owning'),
    custom: t('À forfait', 'Custom'),
    never: t('jamais', 'never'),
  },
  conditions: [
    ...namedRows('members', ['engaged', 'used'], ['engaged', 'used']),
    bad('members.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    good('members.best', '={cell}={join}'),
    warning('members.used', '=AND(ISNUMBER({cell}),{cell}>{engaged})'),
  ],
});
