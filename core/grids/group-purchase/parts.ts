import type { InputsBlock, ProseBlock, TableBlock } from '../language/define';

/** What common costs are shared by. */
export const PURCHASE_KEYS = {
  byVolume: { fr: 'Volume', en: 'Volume', same: true },
  equally: { fr: 'Parts égales', en: 'Equal parts' },
} as const;

export const purchaseInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'Les coûts communs de l’achat', en: 'Common costs of the purchase' },
  inputs: {
    shipping: {
      kind: 'money',
      label: { fr: 'Livraison et entreposage', en: 'Delivery and storage' },
      unit: { fr: 'par an', en: 'a year' },
      name: { fr: 'achat_livraison', en: 'purchase_delivery' },
      example: 450,
    },
    ordering: {
      kind: 'money',
      label: { fr: 'Commandes, comptes, tri', en: 'Orders, accounts, sorting' },
      unit: { fr: 'par an', en: 'a year' },
      name: { fr: 'achat_coordination', en: 'purchase_coordination' },
      note: {
        fr: 'Le temps de la personne qui réunit les commandes, répartit les produits et encaisse : il a un prix.',
        en: 'Time of the person who gathers orders, sorts the goods and collects the money: it has a price.',
      },
      example: 300,
    },
    purchaseKey: {
      kind: 'choice',
      choices: [PURCHASE_KEYS.byVolume, PURCHASE_KEYS.equally],
      label: { fr: 'Clé des coûts communs', en: 'Key of common costs' },
      name: { fr: 'achat_cle', en: 'purchase_key' },
      example: PURCHASE_KEYS.byVolume,
    },
  },
};

export const tiers: TableBlock = {
  type: 'table',
  id: 'tiers',
  title: { fr: 'Le prix selon la quantité', en: 'Price by quantity' },
  help: {
    fr: 'De la plus petite quantité à la plus grande, prix avant taxes.',
    en: 'From the smallest quantity to the largest, prices before taxes.',
  },
  rows: 6,
  columns: {
    label: { kind: 'text', label: { fr: 'Palier', en: 'Tier' } },
    from: { kind: 'quantity', label: { fr: 'Dès', en: 'From' } },
    price: { kind: 'money', label: { fr: 'Prix l’unité', en: 'Unit price' } },
  },
  examples: [
    { label: { fr: 'Au détail', en: 'Retail' }, from: 1, price: 62 },
    { label: { fr: 'Petit lot', en: 'Small lot' }, from: 25, price: 58 },
    { label: { fr: 'Demi-palette', en: 'Half pallet' }, from: 50, price: 55 },
    { label: { fr: 'Palette', en: 'Pallet' }, from: 100, price: 51 },
    { label: { fr: 'Deux palettes', en: 'Two pallets' }, from: 200, price: 47 },
  ],
};

export const campaignInputs: InputsBlock = {
  type: 'inputs',
  id: 'campaignInputs',
  title: { fr: 'Une campagne, un événement', en: 'A campaign, an event' },
  inputs: {
    proceeds: {
      kind: 'money',
      label: { fr: 'Recettes prévues, ensemble', en: 'Proceeds foreseen, together' },
      name: { fr: 'campagne_recettes', en: 'campaign_proceeds' },
      example: 18000,
    },
    platform: {
      kind: 'money',
      label: { fr: 'Plateforme, imprimés, publicité', en: 'Platform, printing, advertising' },
      name: { fr: 'campagne_publicite', en: 'campaign_advertising' },
      example: 1500,
    },
    campaignWork: {
      kind: 'money',
      label: { fr: 'Coordination de la campagne', en: 'Coordination of the campaign' },
      name: { fr: 'campagne_coordination', en: 'campaign_coordination' },
      example: 1500,
    },
  },
};

export const purchaseTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir ensemble', en: 'To agree on together' },
  span: 9,
  paragraphs: [
    {
      fr: 'Qui avance l’argent au fournisseur, et que se passe-t-il si l’un réduit sa commande et fait perdre le palier à tous ?',
      en: 'Who advances the money to the supplier, and what happens when one cuts its order and everyone loses the tier?',
    },
    {
      fr: 'Choisit-on le produit le moins cher, ou aussi le plus local, le plus durable, le plus utile à chacun ?',
      en: 'Do we choose the cheapest product, or also the most local, the most lasting, the most useful to each?',
    },
    {
      fr: 'Dans une campagne, à qui appartient la liste des donatrices et donateurs, et qui les remercie ?',
      en: 'In a campaign, who owns the list of donors, and who thanks them?',
    },
    {
      fr: 'Partage-t-on les recettes selon le travail, la taille ou les besoins, et qui assume une campagne en perte ?',
      en: 'Are proceeds shared by work, size or need, and who bears a campaign that loses money?',
    },
  ],
};
