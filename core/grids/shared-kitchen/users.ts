import { BLANK, choice, count, money, NO, quantity, same, t, table, text, unless, YES } from '../language';

/** What one buys has a price: without it, nobody knows what is billed. */
const unpriced = (what: string, member: number, other: number): string =>
  `({users.${what}}>0)*IF({users.member}={yes},{tariffs.price.${member}}="",{tariffs.price.${other}}="")`;
const UNPRICED = `${unpriced('meals', 1, 2)}+${unpriced('hours', 3, 4)}`;

/** Who buys, a member or not: nobody has said. */
export const UNSAID = 'SUMPRODUCT((LEN({users.meals})+LEN({users.hours})>0)*({users.member}=""))>0';

/** A column for those who buy something. */
const billed = (formula: string): string => unless('{users.billed}=""', formula);

/** What one buys has a price elsewhere: without it, nobody knows what would be saved. */
const UNKNOWN_ELSEWHERE = '({users.meals}>0)*({mealElsewhere}="")+({users.hours}>0)*({hourElsewhere}="")>0';

export const users = table('users', t('Qui cuisine et qui achète', 'Who cooks and who buys'), {
  help: t(
    'Une ligne par organisation, membre ou non. Le résultat de l’année revient aux membres (ou leur est demandé), selon leurs achats.',
    'One row per organisation, member or not. The result of the year goes to members (or is asked of them), by their purchases.',
  ),
  rows: 8,
  columns: [
    text('name', same('Organisation')),
    choice('member', t('Membre ?', 'Member?'), { choices: [YES, NO] }),
    count('meals', t('Repas par an', 'Meals a year')),
    quantity('hours', t('Heures par an', 'Hours a year')),
    money('billed', t('Facturé', 'Billed'), {
      spill: unless(
        `({users.member}="")+${UNPRICED}>0`,
        'ROUND(IF({users.member}={yes},{users.meals}*{tariffs.price.1}+{users.hours}*{tariffs.price.3},{users.meals}*{tariffs.price.2}+{users.hours}*{tariffs.price.4}),2)',
      ),
    }),
    money('key', t('Clé : achats des membres', 'Key: members’ purchases'), {
      spill: billed('IF({users.member}={yes},{users.billed},0)'),
    }),
    money('rebate', t('Part du résultat', 'Share of the result'), {
      spill: unless(
        ['SUM({users.key})=0', '{result.left.amount}=0'],
        'MUTU.PARTAGE({result.left.amount},{users.key?})',
      ),
    }).note(
      'Positif : remis au membre. Négatif : il reste à payer. Les autres n’y ont pas de part.',
      'Positive: handed back to the member. Negative: left to pay. Others have no share of it.',
    ),
    money('net', t('Coût net', 'Net cost'), { spill: billed('{users.billed}-IF({users.rebate}="",0,{users.rebate})') }),
    money('alone', t('Ailleurs', 'Elsewhere'), {
      spill: billed(`IF(${UNKNOWN_ELSEWHERE},"",ROUND({users.meals}*{mealElsewhere}+{users.hours}*{hourElsewhere},2))`),
    }),
    money('saving', t('Économie', 'Saving'), { spill: billed('IF({users.alone}="","",{users.alone}-{users.net})') }),
  ],
  examples: [
    [t('Popote du Quartier', 'Quartier meals-on-wheels'), YES, 5400],
    [t('Camp Les Érables', 'Les Érables day camp'), YES, 3600, 60],
    [t('Traiteur La Louche', 'La Louche caterer'), YES, BLANK, 540],
    [t('École du Vallon', 'Vallon school'), NO, 3500],
    [t('Boulangerie Mie d’Or', 'Mie d’Or bakery'), NO, BLANK, 150],
  ],
  totals: {
    sum: ['meals', 'hours', 'billed', 'key', 'rebate', 'net'],
    cells: {
      alone: unless('COUNT({users.alone})=0', 'SUM({users.alone})'),
      saving: unless('COUNT({users.saving})=0', 'SUM({users.saving})'),
    },
  },
});
