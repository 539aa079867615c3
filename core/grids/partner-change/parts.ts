import type { Text } from '../../values/text';
import {
  choice,
  count,
  date,
  inputs,
  money,
  PARTNER,
  prose,
  quantity,
  share,
  t,
  table,
  text,
  unless,
  when,
} from '../language';
import type { Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

const STRAIGHT = t('Linéaire', 'Straight line');
const DECLINING = t('Dégressive', 'Declining');
const ROWS = 8;

/** The year, and what the resource was bought for. */
export const changeInputs = inputs('change', t('L’année et la ressource', 'The year and the resource'), [
  date('changeFrom', t('Début de l’année', 'Start of the year'), {
    unit: t('compris', 'included'),
    name: t('sortie_debut', 'change_from'),
    example: '2027-01-01',
  }),
  date('changeTo', t('Fin de l’année', 'End of the year'), {
    unit: t('comprise', 'included'),
    name: t('sortie_fin', 'change_to'),
    example: '2027-12-31',
  }),
  money('changeCost', t('Coûts de l’année', 'Costs of the year'), {
    unit: t('à partager', 'to share'),
    name: t('sortie_couts', 'change_costs'),
    follows: 'split!verdict.total.value',
    example: 3402,
  }),
  count('noticeDays', t('Avis de départ convenu', 'Notice agreed'), {
    unit: t('jours', 'days'),
    name: t('sortie_avis', 'change_notice'),
    example: 90,
  }),
  date('boughtOn', t('Ressource achetée le', 'Resource bought on'), {
    name: t('sortie_achat', 'change_bought_on'),
    example: '2025-10-01',
  }),
  money('boughtFor', t('Prix d’achat', 'Purchase price'), { name: t('sortie_prix', 'change_price'), example: 3500 }),
  choice('wearMethod', t('Perte de valeur', 'Loss of value'), {
    choices: [STRAIGHT, DECLINING],
    name: t('sortie_methode', 'change_method'),
    example: STRAIGHT,
  }).note(
    'Linéaire : la même somme chaque année de sa vie. Dégressive : la même part de ce qui reste, plus près du marché d’occasion.',
    'Straight line: the same amount each year of its life. Declining: the same share of what is left, closer to the second-hand market.',
  ),
  quantity('lifeYears', t('Durée de vie (linéaire)', 'Life (straight line)'), {
    unit: t('ans', 'years'),
    name: t('sortie_vie', 'change_life'),
    example: 7,
  }),
  share('yearlyLoss', t('Perte par an (dégressive)', 'Yearly loss (declining)'), {
    unit: t('de ce qui reste', 'of what is left'),
    name: t('sortie_perte', 'change_yearly_loss'),
    example: 0.2,
  }),
]);

/** Questions, and the two limits of the law that are most often forgotten. */
export const changeTalk = prose('talk', t('À convenir, et à ne pas oublier', 'To agree on, and not to forget'), [
  t(
    'La réserve générale d’une coopérative ne se partage jamais entre les membres (Loi sur les coopératives du Québec, article 147) : qui part reprend ses parts sociales, aux conditions du règlement, et rien de la réserve.',
    'A co-operative’s general reserve is never shared between members (Québec’s Cooperatives Act, section 147): whoever leaves takes back its shares, on the terms of the by-laws, and nothing of the reserve.',
  ),
  t(
    'Dans un OBNL, l’organisme reste propriétaire : rien ne se rachète, sauf ce que l’entente prévoit. La seconde partie de la grille sert à une copropriété ou à un contrat.',
    'In a non-profit, the organisation remains the owner: nothing is bought back, save what the agreement provides. The second part of this grid is for co-ownership or a contract.',
  ),
  t(
    'Qui peut entrer, qui l’accepte, et que paie-t-il : sa part de la valeur, des frais d’entrée, un dépôt ?',
    'Who may join, who accepts it, and what does it pay: its part of the value, an entry fee, a deposit?',
  ),
  t(
    'Que devient l’avis trop court : une pénalité, ou la part des coûts jusqu’à la fin de l’avis ?',
    'What of a notice too short: a penalty, or the share of costs until the notice ends?',
  ),
  t(
    'Ceux qui restent peuvent-ils payer sa part tout de suite ? Sinon, en combien de versements ? Et si c’est le propriétaire qui part ?',
    'Can those who stay pay for its part at once? If not, in how many payments? And if it is the owner who leaves?',
  ),
]);

const partner = (name: Text, figures: Readonly<Record<string, Example>>) => ({ name, ...figures });

/** Rows without a name count for nothing: what the functions read is blank there. */
export const presenceTable = table(
  'presence',
  t('Les coûts de l’année, selon la présence', 'Costs of the year, by presence'),
  {
    help: t(
      'Arrivée et départ seulement pour qui n’est pas là toute l’année ; les deux jours sont compris.',
      'Joining and leaving dates only for whoever is not there all year; both days are included.',
    ),
    rows: ROWS,
    columns: [
      text('name', PARTNER, { follows: 'needs!partners.name' }),
      quantity('key', t('Clé des coûts', 'Key of costs')).note(
        'Pour une année entière : usage prévu, parts… La présence la réduit.',
        'For a whole year: planned use, shares… Presence lowers it.',
      ),
      date('arrival', t('Arrivée', 'Joined')),
      date('departure', t('Départ', 'Left')),
      date('notice', t('Avis donné le', 'Notice given on')),
      text('noticeKept', t('Avis respecté ?', 'Notice kept?'), {
        formula: unless(
          ['{name}=""', '{departure}=""'],
          'IF({notice}="",{no},IF({departure}-{notice}>={noticeDays},{yes},{no}))',
        ),
      }),
      count('days', t('Jours', 'Days'), {
        formula: unless(
          ['{name}=""', '{changeFrom}=""', '{changeTo}=""'],
          'MAX(0,MIN({changeTo},IF({departure}="",{changeTo},{departure}))-MAX({changeFrom},{arrival})+1)',
        ),
      }),
      quantity('weight', t('Clé retenue', 'Key used'), { formula: when(['{name}<>""', 'ISNUMBER({key})'], '{key}') }),
      money('due', t('Sa part des coûts', 'Its share of costs'), {
        spill: unless(
          ['{changeCost}=0', 'SUM({presence.days})=0', 'SUM({presence.weight})=0'],
          'MUTU.PRORATA({changeCost},{changeFrom},{changeTo},IF(ISNUMBER({presence.weight}),IF({presence.arrival}="",{changeFrom},{presence.arrival}),""),IF(ISNUMBER({presence.weight}),IF({presence.departure}="",{changeTo},{presence.departure}),""),{presence.weight?})',
        ),
      }),
      money('paid', t('Déjà payé', 'Already paid')).note(
        'Acomptes et factures payées pour tous. La somme est celle des coûts de l’année.',
        'Instalments and bills paid for all. They add up to the costs of the year.',
      ),
      money('balance', t('Solde des coûts', 'Balance of costs'), { formula: when('ISNUMBER({due})', '{paid}-{due}') }),
    ],
    examples: [
      partner(WORKSHOP, { key: 16, paid: 1425 }),
      partner(RIVES, { key: 10, paid: 850 }),
      partner(SCHOOL, { key: 8, arrival: '2027-03-01', paid: 617 }),
      partner(ESCALE, { key: 6, departure: '2027-09-30', notice: '2027-06-15', paid: 510 }),
    ],
    totals: { sum: ['weight', 'due', 'paid', 'balance'] },
  },
);

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
    name: unless(`{presence.name.${row}}=""`, `{presence.name.${row}}`),
    day: unless('{name}=""', `IF(${departure}<>"",${departure},IF(${arrival}<>"",${arrival},""))`),
    own: unless(
      ['{day}=""', 'NOT(ISNUMBER({worth}))', '{parts}=0'],
      `ROUND({worth}*{parts}/({others}+{parts}),2)*IF(${departure}<>"",1,-1)`,
    ),
    transfer: unless('{name}=""', `SUM({own})-{parts}*(${owedByPart}-SUM({perPart}))`),
    balance: unless('{name}=""', `{transfer}+SUM(${costs})`),
  };
};

/** One who leaves is paid by those who stay, by their parts; one who joins pays those who are there. */
export const exchangeTable = table(
  'exchange',
  t('La valeur de la ressource, à l’arrivée et au départ', 'Value of the resource, joining and leaving'),
  {
    help: t(
      'Qui part reçoit sa part de la valeur de ceux qui restent ; qui arrive paie la sienne à ceux qui sont là, selon leurs parts. Sans parts, rien ne s’échange.',
      'Whoever leaves gets its part of the value from those who stay; whoever joins pays its own to those already there, by their shares. Without shares, nothing changes hands.',
    ),
    given: [2, 1, 1, 1, undefined, undefined, undefined, undefined].map((parts, row) => ({
      cells: exchangeRow(row + 1),
      ...(parts !== undefined && { example: { parts } }),
    })),
    rows: ROWS,
    columns: [
      text('name', PARTNER),
      quantity('parts', t('Parts', 'Shares'), { follows: 'split!partners.parts' }),
      date('day', t('Départ ou arrivée', 'Left or joined')).note(
        'Le départ, sinon l’arrivée. Qui arrive et repart la même année : réglez d’abord l’arrivée.',
        'The departure, or else the arrival. For one who joins and leaves in the same year: settle the arrival first.',
      ),
      quantity('others', t('Parts des autres', 'Shares of the others'), {
        formula: unless(
          '{day}=""',
          'SUMPRODUCT(({exchange.name}<>"")*{exchange.parts})-SUMIFS({exchange.parts},{exchange.name},"?*",{presence.departure},"<"&{day})-SUMIFS({exchange.parts},{exchange.name},"?*",{presence.arrival},">"&{day})-{parts}',
        ),
      }).note('De ceux qui sont là ce jour-là.', 'Of those who are there on that day.'),
      quantity('age', t('Âge de la ressource, en années', 'Age of the resource, in years'), {
        decimals: 2,
        formula: unless(['{day}=""', '{boughtOn}=""'], 'MAX(0,{day}+1-{boughtOn})/365'),
      }),
      money('worth', t('Elle vaut encore', 'It is still worth'), {
        spill: unless(
          [`COUNT(${AGES})=0`, '{boughtFor}=0'],
          `IF(ISNUMBER(${AGES}),IF({wearMethod}={declining},${DECLINING_WORTH},${STRAIGHT_WORTH}),"")`,
        ),
      }),
      money('own', t('Sa part', 'Its part')).note(
        'Positive : la reçoit. Négative : la paie.',
        'Positive: receives it. Negative: pays it.',
      ),
      money('perPart', t('Par part des autres', 'By share of the others'), {
        formula: when(['ISNUMBER({own})', '{others}>0'], '{own}/{others}'),
      }),
      money('transfer', t('À échanger', 'To exchange')),
      money('balance', t('Solde à régler', 'Balance to settle')).note(
        'L’échange et le solde des coûts. Positif : on lui doit. Négatif : il doit.',
        'The exchange and the balance of costs. Positive: is owed money. Negative: owes it.',
      ),
    ],
    totals: { sum: ['parts', 'transfer', 'balance'] },
  },
);
