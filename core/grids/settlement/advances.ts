import { asWord, choice, countByName, date, money, same, saysSame, sumByName, t, table, text, when } from '../language';
import { ESCALE, SCHOOL, WORKSHOP } from '../partners';

const EXPENSE = t('Dépense', 'Expense');
const REPAYMENT = t('Remboursement', 'Repayment');

/** What is answered in the sheet: what a row lacks, and what stands in the way of settling. */
export const advanceWords = {
  expense: EXPENSE,
  repayment: REPAYMENT,
  all: t('tous', 'all'),
  askPayer: t('Payeur ?', 'Payer?'),
  askAmount: t('Montant ?', 'Amount?'),
  askName: t('Nom ?', 'Name?'),
  askKind: t('Nature ?', 'Kind?'),
  askFor: t('Pour qui ?', 'For whom?'),
  askKey: t('Clé 3 ?', 'Key 3?'),
  unread: t('Une avance ne se lit pas', 'An advance cannot be read'),
  advancesFirst: t('Des avances sont à vérifier', 'Advances are to be checked'),
};

/** A name as it stands among the partners. */
const isPartner = (cell: string): string => `${countByName('{partners.name}', cell)}>0`;
const FOR_ALL = `OR(LEN({forWhom})=0,LOWER(${asWord('{forWhom}')})={all})`;

/** « A + B » as « A+B ». */
const JOINED = `SUBSTITUTE(SUBSTITUTE(${asWord('{forWhom}')}," +","+"),"+ ","+")`;
const HOW_MANY = `LEN(${JOINED})-LEN(SUBSTITUTE(${JOINED},"+",""))+1`;

/** Partner by partner, whether the row is for that one: 1 or 0. */
const IS_AMONG = `ISNUMBER(FIND("+"&LOWER(${asWord('{partners.name}')})&"+","+"&LOWER(${JOINED})&"+"))*({partners.name}<>"")`;
const NOT_ALL_KNOWN = `AND(NOT(${isPartner('{forWhom}')}),SUMPRODUCT(${IS_AMONG})<>${HOW_MANY})`;
const KEYLESS = `AND(SUM({partners.heads})>0,NOT(${isPartner('{forWhom}')}),SUMPRODUCT(${IS_AMONG},{partners.heads})=0)`;
const KEYLESS_ALONE = `AND(SUM({partners.heads})>0,${isPartner('{forWhom}')},${sumByName('{partners.name}', '{forWhom}', '{partners.heads}')}=0)`;

/** The first of these that is true names what the row lacks. */
const LACKS: readonly (readonly [test: string, word: keyof typeof advanceWords])[] = [
  ['{payer}=""', 'askPayer'],
  ['N({amount})=0', 'askAmount'],
  [`NOT(${isPartner('{payer}')})`, 'askName'],
  ['AND(LEN({nature})>0,{nature}<>{expense},{nature}<>{repayment})', 'askKind'],
  [`AND({nature}={repayment},OR(LEN({forWhom})=0,${saysSame('{forWhom}', '{payer}')}))`, 'askFor'],
];

const LACKS_OF_SOME: typeof LACKS = [
  [NOT_ALL_KNOWN, 'askName'],
  [`OR(${KEYLESS},${KEYLESS_ALONE})`, 'askKey'],
];

const firstOf = (lacks: typeof LACKS, otherwise: string): string =>
  lacks.reduceRight((rest, [test, word]) => `IF(${test},{${word}},${rest})`, otherwise);

const SAID = 'LEN({payer}&{forWhom}&{amount}&{nature}&{what})>0';
const CHECK = when(SAID, firstOf(LACKS, `IF(${FOR_ALL},"",${firstOf(LACKS_OF_SOME, '""')})`));

/** Open day, posters: 120 $ for all, 64 $ for two, and 30 $ already given back. */
const SCHOOL_AND_ESCALE = t(`${SCHOOL.fr} + ${ESCALE.fr}`, `${SCHOOL.en} + ${ESCALE.en}`);

/** Its columns « payeur », « montant », « pour », « nature » are those COMPTES looks for. */
export const advancesTable = table(
  'advances',
  t('Dépenses avancées entre partenaires, hors budget', 'Expenses advanced between partners'),
  {
    help: t(
      'Ce qu’un partenaire a payé pour d’autres sans que ce soit dans les coûts réels ci-dessus, et ce qui lui a déjà été remboursé. Rien à inscrire ? Le tableau reste vide et seule l’année se règle.',
      'What a partner paid for others without it being among the actual costs above, and what has been repaid already. Nothing to enter? The table stays empty and the year alone is settled.',
    ),
    rows: 12,
    // A name on two lines.
    rowHeight: 37,
    columns: [
      date('date', same('Date')),
      choice('payer', t('Payeur', 'Payer'), { choicesFrom: 'partners.name' }),
      choice('nature', t('Nature', 'Kind'), { choices: [EXPENSE, REPAYMENT] }).note(
        'Vide : une dépense. Remboursement : de l’argent que le payeur a remis à un autre partenaire.',
        'Blank: an expense. Repayment: money that the payer handed to another partner.',
      ),
      money('amount', t('Montant', 'Amount'), { min: -1 }).note(
        'Négatif : ce qu’un fournisseur a rendu au payeur.',
        'Negative: what a supplier gave back to the payer.',
      ),
      text('forWhom', t('Pour', 'For')).note(
        '« tous » ou vide : pour tous. Sinon, les noms tels qu’ils sont ci-dessus, joints par « + ». Chaque dépense est partagée au cent près selon la clé 3.',
        '“all” or blank: for everyone. Otherwise, the names as they stand above, joined by “+”. Each expense is shared to the cent by key 3.',
      ),
      text('what', t('Objet', 'Details')),
      text('check', t('À vérifier', 'To check'), { formula: CHECK }).note(
        'Ce qui manque à la ligne, ou un nom qui n’est pas parmi les partenaires. Rien n’est réglé tant qu’il en reste. « Clé 3 ? » : la clé 3 de ceux pour qui est la dépense est nulle.',
        'What the row lacks, or a name that is not among the partners. Nothing is settled while any is left. “Key 3?”: key 3 of those the expense is for is nil.',
      ),
    ],
    examples: [
      ['2026-05-22', SCHOOL, EXPENSE, 120, advanceWords.all, t('Portes ouvertes', 'Open day')],
      ['2026-09-14', WORKSHOP, EXPENSE, 64, SCHOOL_AND_ESCALE, t('Lunettes de sécurité', 'Safety glasses')],
      ['2026-10-05', ESCALE, REPAYMENT, 30, SCHOOL, t('Portes ouvertes', 'Open day')],
    ],
    totals: {
      label: t('Dépenses', 'Expenses'),
      cells: { amount: '=SUM({advances.amount})-SUMIF({advances.nature},{repayment},{advances.amount})' },
    },
  },
);
