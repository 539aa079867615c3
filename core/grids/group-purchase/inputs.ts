import { A_YEAR, choice, inputs, money, quantity, same, t, table, text } from '../language';

/** What common costs are shared by. */
export const PURCHASE_KEYS = { byVolume: same('Volume'), equally: t('Parts égales', 'Equal parts') } as const;

export const purchaseInputs = inputs('inputs', t('Les coûts communs de l’achat', 'Common costs of the purchase'), [
  money('shipping', t('Livraison et entreposage', 'Delivery and storage'), {
    unit: A_YEAR,
    name: t('achat_livraison', 'purchase_delivery'),
    example: 450,
  }),
  money('ordering', t('Commandes, comptes, tri', 'Orders, accounts, sorting'), {
    unit: A_YEAR,
    name: t('achat_coordination', 'purchase_coordination'),
    example: 300,
  }).note(
    'Le temps de la personne qui réunit les commandes, répartit les produits et encaisse : il a un prix.',
    'Time of the person who gathers orders, sorts the goods and collects the money: it has a price.',
  ),
  choice('purchaseKey', t('Clé des coûts communs', 'Key of common costs'), {
    choices: [PURCHASE_KEYS.byVolume, PURCHASE_KEYS.equally],
    name: t('achat_cle', 'purchase_key'),
    example: PURCHASE_KEYS.byVolume,
  }),
]);

export const tiers = table('tiers', t('Le prix selon la quantité', 'Price by quantity'), {
  help: t(
    'Une ligne par palier : dès quelle quantité, à quel prix avant taxes.',
    'One row for each tier: from what quantity, at what price before taxes.',
  ),
  rows: 6,
  columns: [
    text('label', t('Palier', 'Tier')),
    quantity('from', t('Dès', 'From')),
    money('price', t('Prix l’unité', 'Unit price')),
  ],
  examples: [
    [t('Au détail', 'Retail'), 1, 62],
    [t('Petit lot', 'Small lot'), 25, 58],
    [t('Demi-palette', 'Half pallet'), 50, 55],
    [t('Palette', 'Pallet'), 100, 51],
    [t('Deux palettes', 'Two pallets'), 200, 47],
  ],
});

export const campaignInputs = inputs('campaignInputs', t('Une campagne, un événement', 'A campaign, an event'), [
  money('proceeds', t('Recettes prévues, ensemble', 'Proceeds foreseen, together'), {
    name: t('campagne_recettes', 'campaign_proceeds'),
    example: 18000,
  }),
  money('platform', t('Plateforme, imprimés, publicité', 'Platform, printing, advertising'), {
    name: t('campagne_publicite', 'campaign_advertising'),
    example: 1500,
  }),
  money('campaignWork', t('Coordination de la campagne', 'Coordination of the campaign'), {
    name: t('campagne_coordination', 'campaign_coordination'),
    example: 1500,
  }),
]);
