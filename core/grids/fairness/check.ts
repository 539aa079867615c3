import { answer, given, money, PARTNER, prose, share, TO_AGREE, t, table, text, unless } from '../language';
import { METHODS } from './methods';
import { LETTERS } from './partners';

const COST_OF_CHOSEN = METHODS.map(({ key }) => `IF({chosenMethod}={is_${key}},{partners.${key}.ROW},`).join('');

const chosenOf = (row: number): string =>
  `${COST_OF_CHOSEN.replace(/ROW/g, String(row))}""${')'.repeat(METHODS.length)}`;

/** Only amounts are checked: not « does not exist ». */
function checkRow(row: number) {
  const part = chosenOf(row);
  return given({
    name: unless(`{partners.name.${row}}=""`, `{partners.name.${row}}`),
    alone: unless(`{partners.name.${row}}=""`, `{partners.alone.${row}}`),
    part: unless(`{partners.name.${row}}=""`, `IF(ISNUMBER(${part}),${part},"")`),
  });
}

export const checkTable = table('check', t('Le point de rupture de chacun', 'The breaking point of each'), {
  given: LETTERS.map((_, index) => checkRow(index + 1)),
  columns: [
    text('name', PARTNER),
    money('alone', t('Coût seul', 'Cost alone')),
    money('part', t('Sa part', 'Its share')),
    share('room', t('Marge', 'Room left'), {
      spill: unless(
        'COUNT({check.part})=0',
        'IF(ISNUMBER({check.part})*ISNUMBER({check.alone})*({check.alone}>0)=0,"",MUTU.RUPTURE({check.alone},{check.part},,{tolerance}))',
      ),
    }).note(
      'Ce qu’il peut encore donner, en part de son coût seul, avant de préférer partir. Négative : le point de rupture est dépassé.',
      'What it can still give, as a share of its cost alone, before it would rather leave. Negative: the breaking point is passed.',
    ),
  ],
});

const LEAVING_ROWS = 8;
const LEAVING = `MUTU.STABILITE({groups.group},{groups.used},{check.part?},{partners.letter},,${LEAVING_ROWS - 1})`;

export const leaving = answer('leaving', t('Les groupes qui partiraient', 'The groups that would leave'), {
  formula: unless(
    [
      '{count.known.value}<>{count.groups.value}',
      'COUNT({check.part})=0',
      'COUNT({check.part})<>SUMPRODUCT(({partners.name}<>"")*1)',
    ],
    `IF(ABS(SUM({check.part})-{count.total.value})>0.01,{otherTotal},IF(INDEX(${LEAVING},1,1)="stable",{nobody},${LEAVING}))`,
  ),
  rows: LEAVING_ROWS,
  headerHeight: 40,
  columns: ['text', 'money', 'money', 'money'],
});

export const talk = prose('talk', TO_AGREE, [
  t(
    'Accepte-t-on un partage inégal ? Si oui, jusqu’où, et pour combien de temps ? Écrivez le point de rupture de chacun dans l’entente.',
    'Is an uneven split accepted? If so, how far, and for how long? Write each one’s breaking point in the agreement.',
  ),
  t(
    'Qui donne plus de temps, qui donne plus de matériel ? Ces apports sont-ils dans les coûts de chaque groupe ?',
    'Who gives more time, who gives more material? Are these contributions in the costs of each group?',
  ),
  t(
    'Un partenaire qui prend plus que sa part le fait-il en le sachant, et les autres le reconnaissent-ils ?',
    'Does a partner that takes on more than its share do so knowingly, and do the others acknowledge it?',
  ),
  t(
    'Les coûts des groupes sont des estimations : quel chiffre, s’il changeait, changerait la réponse ?',
    'Costs of groups are estimates: which figure, if it changed, would change the answer?',
  ),
]);
