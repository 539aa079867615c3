import {
  across,
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  good,
  INFOGRAPHIC,
  missing,
  NEVER,
  newPage,
  same,
  small,
  t,
  WAITING,
  warning,
} from '../language';
import { namedRows } from '../named-rows';
import { machineryInputs, SHARE_KEYS, without } from './inputs';
import { machine, REPAIRS_SAID } from './machine';
import { comparison, members } from './members';
import { talk } from './talk';

/** Worked example, invented: five farms, 600 hectares, one seed drill. */
export const machineryCoop = defineTemplate({
  id: 'machineryCoop',
  step: 'example',
  after: 'truck',
  sheet: t('CUMA', 'Machinery co-operative'),
  title: t('Une machine, une branche de la CUMA', 'One machine, one group of the machinery co-operative'),
  asked: t(
    'CUMA, machinerie agricole, tracteur, engagement, parts sociales, forfait',
    'CUMA, farm machinery, tractor, commitment, member shares, custom work',
  ),
  purpose: t(
    'Des fermes achètent une machine ensemble. Elles en paient une partie en parts sociales ; l’engagement de chacune fixe sa part des coûts fixes ; son usage, sa part des coûts variables. Pour qui la CUMA vaut-elle mieux que sa propre machine ou le travail à forfait ?',
    'Farms buy a machine together. They pay part of it with member shares; the commitment of each sets its part of the fixed costs; its use, its part of the variable costs. For whom is the co-operative better than its own machine, or custom work?',
  ),
  source: INFOGRAPHIC,
  tracks: { left: [173, 111, 88], gap: 80, right: [178, 98, 96, 96, 90, 78] },
  bands: [
    band(at('left', machineryInputs), at('right', without, machine)),
    newPage(at('left', small(members))),
    band(at('left', across('gap', comparison)), at('right', talk)),
  ],
  words: {
    join: t('La CUMA', 'Joining'),
    alone: t('Posséder', 'Owning'),
    custom: t('À forfait', 'Custom'),
    never: NEVER,
    equally: SHARE_KEYS.equally,
    per: t('par ', 'a '),
    anHour: t(' à l’heure', ' an hour'),
    plural: same('(s)'),
    waiting: WAITING,
  },
  conditions: [
    ...namedRows('members', ['engaged', 'used'], ['engaged', 'used']),
    missing('machineLife', '=AND(N({machinePrice})>0,N({cell})=0)'),
    missing('ownLife', '=AND(N({ownPrice})>0,N({cell})=0)'),
    missing('pace', '=AND(N({machinePrice})>0,N({cell})=0,COUNT({rf1},{rf2})>0)'),
    ...['rf1', 'rf2'].map((said) => missing(said, `=AND(N({machinePrice})>0,{cell}="",${REPAIRS_SAID}>0)`)),
    missing('shareKey', '=AND({cell}="",N({machinePrice})*N({equityShare})*N({shareValue})>0)'),
    bad('machineResidual', '=N({cell})>N({machinePrice})'),
    bad('ownResidual', '=N({cell})>N({ownPrice})'),
    belowZero('members.saving'),
    good('members.best', '={cell}={join}'),
    warning('members.used', '=AND(ISNUMBER({cell}),{cell}>{engaged})'),
  ],
});
