import { across, at, band, defineTemplate, good, newPage, t, warning } from '../language';
import { items } from './items';
import { kinds, shape } from './kinds';
import { pooledElsewhere, talk } from './talk';

/** Worked example: four organisations around the guide's planer. */
export const resources = defineTemplate({
  id: 'resources',
  step: 'modelling',
  after: 'feasibility',
  sheet: t('Ressources mises en commun', 'Pooled resources'),
  title: t('Ce que nous mettons en commun', 'What we pool'),
  asked: t(
    'inventaire, liste du matériel, équipement à partager, qui possède quoi, local',
    'inventory, list of equipment, equipment to share, who owns what, premises',
  ),
  purpose: t(
    'Dresser la liste de ce qui sera partagé, dire à qui c’est, qui en répond et à quelles conditions on s’en sert. Une ressource peut être un lieu, un outil, du temps, un savoir, un risque ou un pouvoir d’achat.',
    'List what will be shared, whose it is, who answers for it and on what conditions it is used. A resource may be a place, a tool, time, knowledge, a risk or buying power.',
  ),
  tracks: { left: [118, 164, 99, 99], right: [66, 84, 190, 108, 92], edge: 68 },
  bands: [
    band(at('left', items)),
    band(at('left', across('edge', talk))),
    newPage(at('left', kinds), at('right', across('edge', shape))),
    band(at('left', across('edge', pooledElsewhere))),
  ],
  conditions: [
    warning('items.missing', '=AND(ISNUMBER({cell}),{cell}>0)'),
    good('items.missing', '=AND(ISNUMBER({cell}),{cell}=0)'),
    good('kinds.count', '={cell}>0'),
  ],
});
