import { same, type Text } from '../../values/text';
import type { Example, InputsBlock, ProseBlock, TableBlock } from '../language/define';
import { PARTNERS } from '../log/parts';

const STRAIGHT: Text = { fr: 'Linéaire', en: 'Straight line' };
const DECLINING: Text = { fr: 'Dégressive', en: 'Declining' };
const ROWS = 8;

/** The year, and what the resource was bought for. */
export const changeInputs: InputsBlock = {
  type: 'inputs',
  id: 'change',
  title: { fr: 'L’année et la ressource', en: 'The year and the resource' },
  inputs: {
    changeFrom: {
      kind: 'date',
      label: { fr: 'Début de l’année', en: 'Start of the year' },
      unit: { fr: 'compris', en: 'included' },
      name: { fr: 'sortie_debut', en: 'change_from' },
      example: '2027-01-01',
    },
    changeTo: {
      kind: 'date',
      label: { fr: 'Fin de l’année', en: 'End of the year' },
      unit: { fr: 'comprise', en: 'included' },
      name: { fr: 'sortie_fin', en: 'change_to' },
      example: '2027-12-31',
    },
    changeCost: {
      kind: 'money',
      label: { fr: 'Coûts de l’année', en: 'Costs of the year' },
      unit: { fr: 'à partager', en: 'to share' },
      name: { fr: 'sortie_couts', en: 'change_costs' },
      follows: 'split!verdict.total.value',
      example: 3402,
    },
    noticeDays: {
      kind: 'count',
      label: { fr: 'Avis de départ convenu', en: 'Notice agreed' },
      unit: { fr: 'jours', en: 'days' },
      name: { fr: 'sortie_avis', en: 'change_notice' },
      example: 90,
    },
    boughtOn: {
      kind: 'date',
      label: { fr: 'Ressource achetée le', en: 'Resource bought on' },
      name: { fr: 'sortie_achat', en: 'change_bought_on' },
      example: '2025-10-01',
    },
    boughtFor: {
      kind: 'money',
      label: { fr: 'Prix d’achat', en: 'Purchase price' },
      name: { fr: 'sortie_prix', en: 'change_price' },
      example: 3500,
    },
    wearMethod: {
      kind: 'choice',
      choices: [STRAIGHT, DECLINING],
      label: { fr: 'Perte de valeur', en: 'Loss of value' },
      name: { fr: 'sortie_methode', en: 'change_method' },
      note: {
        fr: 'Linéaire : la même somme chaque année de sa vie. Dégressive : la même part de ce qui reste, plus près du marché d’occasion.',
        en: 'Straight line: the same amount each year of its life. Declining: the same share of what is left, closer to the second-hand market.',
      },
      example: STRAIGHT,
    },
    lifeYears: {
      kind: 'quantity',
      label: { fr: 'Durée de vie (linéaire)', en: 'Life (straight line)' },
      unit: { fr: 'ans', en: 'years' },
      name: { fr: 'sortie_vie', en: 'change_life' },
      example: 7,
    },
    yearlyLoss: {
      kind: 'share',
      label: { fr: 'Perte par an (dégressive)', en: 'Yearly loss (declining)' },
      unit: { fr: 'de ce qui reste', en: 'of what is left' },
      name: { fr: 'sortie_perte', en: 'change_yearly_loss' },
      example: 0.2,
    },
  },
};

/** Questions, and the two limits of the law that are most often forgotten. */
export const changeTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir, et à ne pas oublier', en: 'To agree on, and not to forget' },
  span: 7,
  paragraphs: [
    {
      fr: 'La réserve générale d’une coopérative ne se partage jamais entre les membres (Loi sur les coopératives du Québec, article 147) : qui part reprend ses parts sociales, aux conditions du règlement, et rien de la réserve.',
      en: 'A co-operative’s general reserve is never shared between members (Québec’s Cooperatives Act, section 147): whoever leaves takes back its shares, on the terms of the by-laws, and nothing of the reserve.',
    },
    {
      fr: 'Dans un OBNL, l’organisme reste propriétaire : rien ne se rachète, sauf ce que l’entente prévoit. La seconde partie de la grille sert à une copropriété ou à un contrat.',
      en: 'In a non-profit, the organisation remains the owner: nothing is bought back, save what the agreement provides. The second part of this grid is for co-ownership or a contract.',
    },
    {
      fr: 'Qui peut entrer, qui l’accepte, et que paie-t-il : sa part de la valeur, des frais d’entrée, un dépôt ?',
      en: 'Who may join, who accepts it, and what does it pay: its part of the value, an entry fee, a deposit?',
    },
    {
      fr: 'Que devient l’avis trop court : une pénalité, ou la part des coûts jusqu’à la fin de l’avis ?',
      en: 'What of a notice too short: a penalty, or the share of costs until the notice ends?',
    },
    {
      fr: 'Ceux qui restent peuvent-ils payer sa part tout de suite ? Sinon, en combien de versements ? Et si c’est le propriétaire qui part ?',
      en: 'Can those who stay pay for its part at once? If not, in how many payments? And if it is the owner who leaves?',
    },
  ],
};

const NAME = { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' } } as const;
const partner = (name: Text, figures: Readonly<Record<string, Example>>) => ({ name, ...figures });

/** Rows without a name count for nothing: what the functions read is blank there. */
export const presenceTable: TableBlock = {
  type: 'table',
  id: 'presence',
  title: { fr: 'Les coûts de l’année, selon la présence', en: 'Costs of the year, by presence' },
  help: {
    fr: 'Arrivée et départ seulement pour qui n’est pas là toute l’année ; les deux jours sont compris.',
    en: 'Joining and leaving dates only for whoever is not there all year; both days are included.',
  },
  rows: ROWS,
  columns: {
    name: { ...NAME, follows: 'needs!partners.name' },
    key: {
      kind: 'quantity',
      label: { fr: 'Clé des coûts', en: 'Key of costs' },
      note: {
        fr: 'Pour une année entière : usage prévu, parts… La présence la réduit.',
        en: 'For a whole year: planned use, shares… Presence lowers it.',
      },
    },
    arrival: { kind: 'date', label: { fr: 'Arrivée', en: 'Joined' } },
    departure: { kind: 'date', label: { fr: 'Départ', en: 'Left' } },
    notice: { kind: 'date', label: { fr: 'Avis donné le', en: 'Notice given on' } },
    noticeKept: {
      kind: 'text',
      label: { fr: 'Avis respecté ?', en: 'Notice kept?' },
      formula:
        '=IF(OR({name}="",{departure}=""),"",IF({notice}="",{no},IF({departure}-{notice}>={noticeDays},{yes},{no})))',
    },
    days: {
      kind: 'count',
      label: { fr: 'Jours', en: 'Days' },
      formula:
        '=IF(OR({name}="",{changeFrom}="",{changeTo}=""),"",MAX(0,MIN({changeTo},IF({departure}="",{changeTo},{departure}))-MAX({changeFrom},{arrival})+1))',
    },
    weight: {
      kind: 'quantity',
      label: { fr: 'Clé retenue', en: 'Key used' },
      formula: '=IF(AND({name}<>"",ISNUMBER({key})),{key},"")',
    },
    due: {
      kind: 'money',
      label: { fr: 'Sa part des coûts', en: 'Its share of costs' },
      spill:
        '=IF(OR({changeCost}=0,SUM({presence.days})=0,SUM({presence.weight})=0),"",MUTU.PRORATA({changeCost},{changeFrom},{changeTo},IF(ISNUMBER({presence.weight}),IF({presence.arrival}="",{changeFrom},{presence.arrival}),""),IF(ISNUMBER({presence.weight}),IF({presence.departure}="",{changeTo},{presence.departure}),""),{presence.weight?}))',
    },
    paid: {
      kind: 'money',
      label: { fr: 'Déjà payé', en: 'Already paid' },
      note: {
        fr: 'Acomptes et factures payées pour tous. La somme est celle des coûts de l’année.',
        en: 'Instalments and bills paid for all. They add up to the costs of the year.',
      },
    },
    balance: {
      kind: 'money',
      label: { fr: 'Solde des coûts', en: 'Balance of costs' },
      formula: '=IF(ISNUMBER({due}),{paid}-{due},"")',
    },
  },
  examples: [
    partner(PARTNERS.workshop, { key: 16, paid: 1425 }),
    partner(PARTNERS.reuse, { key: 10, paid: 850 }),
    partner(PARTNERS.school, { key: 8, arrival: '2027-03-01', paid: 617 }),
    partner(PARTNERS.youth, { key: 6, departure: '2027-09-30', notice: '2027-06-15', paid: 510 }),
  ],
  totals: {
    label: same('Total'),
    cells: {
      weight: '=SUM({presence.weight})',
      due: '=SUM({presence.due})',
      paid: '=SUM({presence.paid})',
      balance: '=SUM({presence.balance})',
    },
  },
};

const AGES = '{exchange.age}';
/** Straight line until the end of its life, then nothing. */
const STRAIGHT_WORTH = `IF({lifeYears}>0,{boughtFor}*(${AGES}<{lifeYears})*(1-${AGES}/{lifeYears}),0)`;
const DECLINING_WORTH = `IF(NOT(ISNUMBER({yearlyLoss})),"",MUTU.RESIDUELLE({boughtFor},{yearlyLoss},${AGES}))`;

/** A day after all others: whoever has no departure is still there. */
const STILL_THERE = 'DATE(9999,12,31)';

const exchangeRow = (row: number): Readonly<Record<string, string>> => {
  const arrival = `{presence.arrival.${row}}`;
  const departure = `{presence.departure.${row}}`;
  const costs = `{presence.balance.${row}}`;
  const owedByPart = `SUMIFS({exchange.perPart},{exchange.day},">="&(${arrival}+0),{exchange.day},"<="&IF(${departure}="",${STILL_THERE},${departure}))`;
  return {
    name: `=IF({presence.name.${row}}="","",{presence.name.${row}})`,
    day: `=IF({name}="","",IF(${departure}<>"",${departure},IF(${arrival}<>"",${arrival},"")))`,
    own: `=IF(OR({day}="",NOT(ISNUMBER({worth})),{parts}=0),"",ROUND({worth}*{parts}/({others}+{parts}),2)*IF(${departure}<>"",1,-1))`,
    transfer: `=IF({name}="","",SUM({own})-{parts}*(${owedByPart}-SUM({perPart})))`,
    balance: `=IF({name}="","",{transfer}+SUM(${costs}))`,
  };
};

/** One who leaves is paid by those who stay, by their parts; one who joins pays those who are there. */
export const exchangeTable: TableBlock = {
  type: 'table',
  id: 'exchange',
  title: {
    fr: 'La valeur de la ressource, à l’arrivée et au départ',
    en: 'Value of the resource, joining and leaving',
  },
  help: {
    fr: 'Qui part reçoit sa part de la valeur de ceux qui restent ; qui arrive paie la sienne à ceux qui sont là, selon leurs parts. Sans parts, rien ne s’échange.',
    en: 'Whoever leaves gets its part of the value from those who stay; whoever joins pays its own to those already there, by their shares. Without shares, nothing changes hands.',
  },
  given: [2, 1, 1, 1, undefined, undefined, undefined, undefined].map((parts, row) => ({
    cells: exchangeRow(row + 1),
    ...(parts !== undefined && { example: { parts } }),
  })),
  rows: ROWS,
  columns: {
    name: NAME,
    parts: { kind: 'quantity', label: { fr: 'Parts', en: 'Shares' }, follows: 'split!partners.parts' },
    day: {
      kind: 'date',
      label: { fr: 'Départ ou arrivée', en: 'Left or joined' },
      note: {
        fr: 'Le départ, sinon l’arrivée. Qui arrive et repart la même année : réglez d’abord l’arrivée.',
        en: 'The departure, or else the arrival. For one who joins and leaves in the same year: settle the arrival first.',
      },
    },
    others: {
      kind: 'quantity',
      label: { fr: 'Parts des autres', en: 'Shares of the others' },
      note: { fr: 'De ceux qui sont là ce jour-là.', en: 'Of those who are there on that day.' },
      formula:
        '=IF({day}="","",SUMPRODUCT(({exchange.name}<>"")*{exchange.parts})-SUMIFS({exchange.parts},{exchange.name},"?*",{presence.departure},"<"&{day})-SUMIFS({exchange.parts},{exchange.name},"?*",{presence.arrival},">"&{day})-{parts})',
    },
    age: {
      kind: 'quantity',
      decimals: 2,
      label: { fr: 'Âge de la ressource, en années', en: 'Age of the resource, in years' },
      formula: '=IF(OR({day}="",{boughtOn}=""),"",MAX(0,{day}+1-{boughtOn})/365)',
    },
    worth: {
      kind: 'money',
      label: { fr: 'Elle vaut encore', en: 'It is still worth' },
      spill: `=IF(OR(COUNT(${AGES})=0,{boughtFor}=0),"",IF(ISNUMBER(${AGES}),IF({wearMethod}={declining},${DECLINING_WORTH},${STRAIGHT_WORTH}),""))`,
    },
    own: {
      kind: 'money',
      label: { fr: 'Sa part', en: 'Its part' },
      note: { fr: 'Positive : la reçoit. Négative : la paie.', en: 'Positive: receives it. Negative: pays it.' },
    },
    perPart: {
      kind: 'money',
      label: { fr: 'Par part des autres', en: 'By share of the others' },
      formula: '=IF(AND(ISNUMBER({own}),{others}>0),{own}/{others},"")',
    },
    transfer: { kind: 'money', label: { fr: 'À échanger', en: 'To exchange' } },
    balance: {
      kind: 'money',
      label: { fr: 'Solde à régler', en: 'Balance to settle' },
      note: {
        fr: 'L’échange et le solde des coûts. Positif : on lui doit. Négatif : il doit.',
        en: 'The exchange and the balance of costs. Positive: is owed money. Negative: owes it.',
      },
    },
  },
  examples: [],
  totals: {
    label: same('Total'),
    cells: {
      parts: '=SUM({exchange.parts})',
      transfer: '=SUM({exchange.transfer})',
      balance: '=SUM({exchange.balance})',
    },
  },
};
