import { at, bad, band, belowZero, defineTemplate, INFOGRAPHIC, NEVER, newPage, t, WAITING } from '../language';
import { byMembers, curve } from './curve';
import { groups } from './groups';
import { costsAndPrices } from './inputs';
import { MEMBERS, plan, tariff } from './plan';
import { talk } from './talk';

/** Worked example, invented: a farm relief co-operative of 80 members and 3 200 hours. */
export const replacement = defineTemplate({
  id: 'replacement',
  step: 'example',
  after: 'sharedKitchen',
  sheet: t('Service de remplacement', 'Farm relief service'),
  title: t('Se faire remplacer à la ferme', 'Having someone take over the farm'),
  asked: t(
    'remplacement à la ferme, relève, congé, agent de remplacement, dépannage, remplacement agricole',
    'farm relief, time off, relief agent, standing in, farm relief',
  ),
  purpose: t(
    'Une coopérative emploie des agents qui prennent la relève à la ferme : maladie, naissance, vacances. Quelle cotisation et quel taux horaire couvrent ses coûts, à partir de combien de membres, et qu’y gagne chaque groupe de fermes ?',
    'A co-operative employs agents who take over the farm: illness, birth, vacation. What fee and what hourly rate cover its costs, from how many members, and what does each group of farms gain?',
  ),
  source: INFOGRAPHIC,
  tracks: { left: [220, 94, 106], gap: 74, right: [176, 104, 106, 106, 102] },
  bands: [
    band(at('left', costsAndPrices), at('right', plan, tariff, talk)),
    newPage(at('left', groups)),
    band(at('left', curve), at('right', byMembers)),
  ],
  words: { never: NEVER, waiting: WAITING },
  conditions: [
    // A wage of an hour or of a month, where the year's is asked for.
    bad('agentSalary', '={plan.hour.amount}={waiting}'),
    bad('plan.threshold.amount', '={cell}={never}'),
    belowZero('groups.saving'),
    belowZero('plan.result.amount'),
    bad('plan.threshold.amount', `=AND(ISNUMBER({cell}),{cell}>${MEMBERS})`),
    bad('table.left', '={cell}<0'),
  ],
});
