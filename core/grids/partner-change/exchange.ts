import { isLegalPerson } from '../group';
import { centsOf, date, money, orNought, PARTNER, quantity, t, table, text, unless, when } from '../language';
import { ROWS } from './presence';

const AGES = '{exchange.age}';

/** What it is worth is waited for where parts of it change hands. */
const AWAITED = 'IF(SUM({exchange.parts})>0,{waiting},"")';
export const CHANGES_HANDS = `AND(COUNT({exchange.day})>0,N({boughtFor})>0,SUM({exchange.parts})>0,NOT(${isLegalPerson('{changeForm}')}))`;

/** Straight line until the end of its life, then nothing. */
const STRAIGHT_WORTH = `IF(N({lifeYears})>0,{boughtFor}*(${AGES}<{lifeYears})*(1-${AGES}/{lifeYears}),${AWAITED})`;
const DECLINING_WORTH = `IF(NOT(ISNUMBER({yearlyLoss})),${AWAITED},MUTU.RESIDUELLE({boughtFor},{yearlyLoss},${AGES}))`;

/** A day after all others: whoever has no departure is still there. */
const STILL_THERE = 'DATE(9999,12,31)';

const PARTS = '{exchange.parts},{exchange.name},"?*"';
const partsWho = (...criteria: string[]): string => `SUMIFS(${[PARTS, ...criteria].join(',')})`;

/** Parts of those who were there before the day and are after it. */
function othersOn(day: string): string {
  const gone = `{presence.departure},"<="&${day}`;
  const notYet = `{presence.arrival},">="&${day}`;
  return `${partsWho()}-${partsWho(gone)}-${partsWho(notYet)}+${partsWho(gone, notYet)}`;
}

/** Parts of those who leave on the day of the row, or of those who join on it: itself among them. */
const movingWith = (departure: string): string =>
  `IF(${departure}<>"",${partsWho('{presence.departure},{day}')},${partsWho('{presence.arrival},{day}', '{presence.departure},""')})`;

/** By partner and by day: whether it was there. Those who come or go on that very day owe each other nothing. */
const WAS_THERE = `(TRANSPOSE({exchange.day})>{presence.arrival}+0)*(TRANSPOSE({exchange.day})<IF({presence.departure}="",${STILL_THERE},{presence.departure}))`;
/** What each pays to those who leave, by its parts, or gets from those who join. */
const OWED = `${orNought('{exchange.parts}')}*MMULT(${WAS_THERE},${orNought('{exchange.perPart}')})`;

const exchangeRow = (row: number): Readonly<Record<string, string>> => {
  const arrival = `{presence.arrival.${row}}`;
  const departure = `{presence.departure.${row}}`;
  const costs = `{presence.balance.${row}}`;
  return {
    name: unless(`{presence.name.${row}}=""`, `{presence.name.${row}}`),
    day: unless('{name}=""', `IF(${departure}<>"",${departure},IF(${arrival}<>"",${arrival},""))`),
    others: unless('{day}=""', othersOn('{day}')),
    own: unless(
      ['{day}=""', 'NOT(ISNUMBER({worth}))', 'N({parts})=0', 'N({others})=0'],
      `ROUND({worth}*{parts}/({others}+${movingWith(departure)}),2)*IF(${departure}<>"",1,-1)`,
    ),
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
    given: [2, 1, 1, 1, undefined, undefined, { typed: 1 }, undefined].map((parts, row) => ({
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
      quantity('others', t('Parts des autres', 'Shares of the others')).note(
        'De ceux qui étaient là avant ce jour-là et y restent : eux seuls paient ou reçoivent. Qui part ou arrive le même jour n’en est pas.',
        'Of those who were there before that day and stay: they alone pay or receive. Whoever leaves or joins on the same day is not among them.',
      ),
      quantity('age', t('Âge de la ressource, en années', 'Age of the resource, in years'), {
        decimals: 2,
        formula: unless(['{day}=""', '{boughtOn}=""'], 'MAX(0,{day}+1-{boughtOn})/365'),
      }),
      money('worth', t('Elle vaut encore', 'It is still worth'), {
        spill: unless(
          ['COUNT({exchange.day})=0', 'N({boughtFor})=0', isLegalPerson('{changeForm}')],
          `IF(ISNUMBER(${AGES}),IF({wearMethod}={declining},${DECLINING_WORTH},${STRAIGHT_WORTH}),IF(ISNUMBER({exchange.day}),${AWAITED},""))`,
        ),
      }),
      money('own', t('Sa part', 'Its part')).note(
        'Positive : la reçoit. Négative : la paie.',
        'Positive: receives it. Negative: pays it.',
      ),
      money('perPart', t('Par part des autres', 'By share of the others'), {
        formula: when(['ISNUMBER({own})', '{others}>0'], '{own}/{others}'),
      }),
      money('transfer', t('À échanger', 'To exchange'), {
        spill: unless(
          '{exchange.name}=""',
          centsOf(`IF({exchange.name}="",0,${orNought('{exchange.own}')}-${OWED})`, '{exchange.name}'),
        ),
      }),
      money('balance', t('Solde à régler', 'Balance to settle')).note(
        'L’échange et le solde des coûts. Positif : on lui doit. Négatif : il doit.',
        'The exchange and the balance of costs. Positive: is owed money. Negative: owes it.',
      ),
    ],
    totals: { sum: ['parts', 'transfer', 'balance'] },
  },
);
