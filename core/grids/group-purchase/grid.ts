import {
  across,
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  missing,
  NO,
  newPage,
  small,
  t,
  YES,
  yesOrNo,
} from '../language';
import { namedRows } from '../named-rows';
import { buyers, comparison } from './buyers';
import { campaign, teams } from './campaign';
import { campaignInputs, PURCHASE_KEYS, purchaseInputs, tiers } from './inputs';
import { order } from './order';
import { BUYER_FIGURES, BUYER_KEYS, TEAM_FIGURES, TEAM_KEYS } from './said';
import { talk } from './talk';

/** Worked example, invented: four early childhood centres buy cleaning products, and hold one campaign. */
export const groupPurchase = defineTemplate({
  id: 'groupPurchase',
  step: 'example',
  after: 'riskPool',
  sheet: t('Achats et campagne', 'Purchase and campaign'),
  title: t('Acheter ensemble, faire campagne ensemble', 'Buying together, campaigning together'),
  asked: t(
    'achat groupé, commande commune, rabais de quantité, campagne de financement, collecte de fonds, reçus de don',
    'group purchase, joint order, volume discount, fundraising campaign, donation receipts',
  ),
  purpose: t(
    'Réunir des commandes pour atteindre un meilleur prix, et mener une seule collecte de fonds au lieu d’une chacun. Une fois les coûts communs comptés, qui gagne quoi ?',
    'Putting orders together to reach a better price, and holding one fundraising campaign instead of one each. Once common costs are counted, who gains what?',
  ),
  tracks: { left: [182, 94, 98], gap: 80, right: [188, 100, 92, 94, 94, 66] },
  bands: [
    band(at('left', purchaseInputs, tiers), at('right', order)),
    newPage(at('left', small(buyers))),
    band(at('left', across('right', comparison))),
    newPage(at('left', campaignInputs), at('right', campaign)),
    band(at('left', small(teams))),
    band(at('left', across('right', talk))),
  ],
  words: { yes: YES, no: NO, ...PURCHASE_KEYS },
  conditions: [
    ...namedRows('buyers', BUYER_FIGURES, BUYER_KEYS),
    ...namedRows('teams', TEAM_FIGURES, TEAM_KEYS),
    missing('purchaseKey', '=AND({cell}="",COUNT({buyers.volume})>0)'),
    bad('order.toName.amount', '={cell}>0'),
    bad('campaign.toName.amount', '={cell}>0'),
    bad('tiers.price', '=ISNUMBER({from})<>ISNUMBER({cell})'),
    bad('tiers.from', '=AND({cell}<>"",COUNTIF({tiers.from},{cell})>1)'),
    belowZero('buyers.saving'),
    belowZero('teams.gain'),
    ...yesOrNo('order.mutual.amount'),
    ...yesOrNo('campaign.mutual.amount'),
  ],
});
