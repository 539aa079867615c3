import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { CellError, refuse } from '../../values/cell';
import { formatNumber } from '../../values/format';
import { amountOf, CENT } from '../../values/money';
import type { Text } from '../../values/text';
import { checkNames } from '../fairness/game/game';
import { type Accounts, accountsOf } from './expenses/accounts';
import { expenseLog, type Log, readLog } from './expenses/log';
import { nobodyPays } from './expenses/refusals';
import { accountSteps, type Keys } from './expenses/steps';
import { sharingKey } from './pools/pools';

const NAMES = {
  label: { fr: 'noms', en: 'names' },
  text: {
    fr: 'Les partenaires, dans l’ordre de la réponse ; si absents, ceux du journal : les payeurs, puis ceux qui ont une colonne, puis les autres.',
    en: 'The partners, in the order of the answer; if absent, those of the log: payers first, then those who have a column, then the others.',
  },
};
const KEYS = {
  label: { fr: 'clés', en: 'keys' },
  text: {
    fr: 'Clé de chaque partenaire, à côté de noms (parts, personnes…) ; parts égales si absentes ; vide vaut 0.',
    en: 'Key of each partner, beside names (shares, people…); equal shares if absent; blank is 0.',
  },
};

const params = {
  depenses: expenseLog,
  noms: { kind: 'list', group: 'noms', optional: true, of: { kind: 'text', ...NAMES }, ...NAMES },
  cles: {
    kind: 'list',
    group: 'noms',
    optional: true,
    blanks: 'none',
    of: { ...sharingKey, ...KEYS },
    ...KEYS,
  },
} as const;

/** Parts computed at once: a thousand lines for a thousand partners, in well under a second. */
const MOST_PARTS = 1_000_000;
/** Beyond, an explanation that names every amount is read by nobody. */
const MOST_EXPLAINED = 5000;

interface Settled {
  readonly log: Log;
  readonly keys: Keys;
  readonly accounts: Accounts;
}

function settled({ depenses, noms, cles }: Args<typeof params>): Settled | CellError {
  // Keys that are all 0 are blanks that desktop Excel passes as 0: none is given.
  const given = cles?.some((key) => key) ? cles.map((key) => key ?? 0) : undefined;
  if (given && !noms) return keysOfNobody();
  const refusal = noms && checkNames(noms, Number.POSITIVE_INFINITY);
  if (refusal) return refusal;
  if (depenses.length === 0 && !noms) return nobodyNamed();
  const log = readLog(depenses, noms);
  if (log instanceof CellError) return log;
  const parts = log.lines.reduce((sum, { members }) => sum + members.length, 0);
  if (parts > MOST_PARTS) return tooManyLines(log);
  const keys = given ?? log.names.map(() => 1);
  const without = log.lines.find(({ members }) => members.every((member) => keys[member] === 0));
  if (without) return nobodyPays(without.where, without.words);
  return { log, keys: { keys, equal: !given }, accounts: accountsOf(log.lines, keys) };
}

const keysOfNobody = (): CellError =>
  refuse(
    'clés : elles ont été données sans noms, rien ne dit à qui est chacune. Donnez aussi noms, une clé par nom.',
    'keys: they were given without names, nothing says whose each one is. Also give names, one key per name.',
  ).of('cles');

const nobodyNamed = (): CellError =>
  refuse(
    'dépenses : le journal n’a aucune ligne sous ses en-têtes, et rien ne dit qui y prend part. Donnez aussi noms.',
    'expenses: the log has no row under its headers, and nothing says who takes part. Also give names.',
  ).of('depenses');

const tooManyLines = ({ lines, names }: Log): CellError =>
  refuse(
    `dépenses : ${formatNumber(lines.length, 'fr')} lignes pour ${formatNumber(names.length, 'fr')} partenaires sont plus que les ${formatNumber(MOST_PARTS, 'fr')} parts calculées à la fois. Donnez une période à la fois.`,
    `expenses: ${formatNumber(lines.length, 'en')} rows for ${formatNumber(names.length, 'en')} partners are more than the ${formatNumber(MOST_PARTS, 'en')} shares computed at once. Give one period at a time.`,
  ).of('depenses');

const tooLongToExplain = ({ lines }: Log): CellError =>
  refuse(
    `dépenses : ${formatNumber(lines.length, 'fr')} lignes sont trop pour être expliquées une à une. Expliquez une période d’au plus ${formatNumber(MOST_EXPLAINED, 'fr')} lignes.`,
    `expenses: ${formatNumber(lines.length, 'en')} rows are too many to be explained one by one. Explain a period of at most ${formatNumber(MOST_EXPLAINED, 'en')} rows.`,
  ).of('depenses');

const SOURCE: Text = {
  fr: 'Dépenses partagées, comme dans les outils libres Spliit et ihatemoney ; parts au cent près (plus forts restes)',
  en: 'Shared expenses, as in the open-source tools Spliit and ihatemoney; shares to the cent (largest remainder)',
};
const IHATEMONEY: Text = {
  fr: 'ihatemoney, essai des arrondis : soldes de 8,12, 0 et −8,12',
  en: 'ihatemoney, its rounding test: balances of 8.12, 0 and −8.12',
};

export const comptes = defineFunction({
  id: 'COMPTES',
  family: 'sharing',
  summary: {
    fr: 'D’après le journal des dépenses communes : ce que chacun a payé, sa part, et son solde.',
    en: 'From the log of common expenses: what each one has paid, the share of each, and the balance.',
  },
  notes: [
    {
      fr: 'À côté de colonnes de taxes et d’un total, ce qui a été payé est le total, si le montant et les taxes le font ; sinon la ligne est refusée.',
      en: 'Beside columns of taxes and a total, what was paid is the total, when the amount and the taxes make it; otherwise the row is refused.',
    },
    {
      fr: 'Chaque dépense est partagée au cent près entre ceux de « pour » : « tous » ou une cellule vide pour tout le monde, sinon des noms joints par « + ». Un montant négatif est ce qu’un fournisseur a rendu. Les soldes s’additionnent à 0 : VERSEMENTS dit ensuite qui paie qui.',
      en: 'Each expense is shared to the cent among those under “for”: “all” or a blank cell for everyone, otherwise names joined by “+”. A negative amount is what a supplier gave back. Balances add up to 0: VERSEMENTS then tells who pays whom.',
    },
    {
      fr: 'Un remboursement est de l’argent remis par le payeur à ceux de « pour » ; ce n’est pas un coût : il s’ajoute à ce que le premier a payé et se retire de ce que les autres ont payé, et les parts n’en changent pas.',
      en: 'A repayment is money handed by the payer to those under “for”; it is not a cost: it is added to what the former has paid and taken off what the others have paid, and shares do not change.',
    },
    {
      fr: 'Au lieu de « pour », une colonne par partenaire, qui porte son nom : « x », « oui », ✓ ou 1 pour ceux qui partagent la ligne (à parts égales, ou selon clés), ou la part de chacun en dollars, dont la somme est le montant. Une autre colonne de coches ou de nombres, dont l’en-tête ne dit pas ce que c’est (reçu, no, TPS…), est refusée.',
      en: 'Instead of “for”, one column per partner, which bears the name: “x”, “yes”, ✓ or 1 for those who share the row (equally, or by keys), or the share of each in dollars, which add up to the amount. Another column of marks or figures, whose header does not say what it is (receipt, no, GST…), is refused.',
    },
    {
      fr: 'Sans noms, les partenaires sont ceux qui ont payé et ceux que « pour » joint par « + » sur une ligne et nomme sur une autre ; tout autre mot sous « pour » est refusé. « tous » les désigne tous : donnez noms si quelqu’un ne paraît pas encore. Une clé de 0 convient à une caisse commune, qui paie sans prendre part.',
      en: 'Without names, partners are those who paid and those that “for” joins by “+” on a row and names on another; any other word under “for” is refused. “all” means all of them: give names if somebody is not in the log yet. A key of 0 suits a common fund, which pays without taking a share.',
    },
    {
      fr: 'Une ligne annulée (statut « annulé », ou « oui » sous « annulé ») n’est pas comptée. « Remboursé : oui » est refusé : inscrivez chaque remboursement sur sa ligne. Un seul dollar, le canadien.',
      en: 'A cancelled row (status “cancelled”, or “yes” under “cancelled”) is not counted. “Repaid: yes” is refused: enter each repayment on a row of its own. Canadian dollars only.',
    },
  ],
  source: SOURCE,
  asked: {
    fr: 'dépenses du groupe, dépenses communes, dépenses partagées, qui a payé quoi, qui a avancé l’argent, journal des dépenses, partager les dépenses, remboursement entre partenaires, caisse commune, comptes entre amis, épicerie, colocation, qui a payé pour les autres, qui a avancé quoi, qui a avancé quoi cette année, j’ai payé pour les autres, remboursement de dépenses, rembourser une dépense, payé par une personne pour les autres',
    en: 'group expenses, common expenses, shared expenses, who paid what, expense log, split the expenses, repayment between partners, common fund, groceries, roommates, who paid for the others, who advanced what, I paid for the others, expense reimbursement, paid by one person for others',
  },
  params,
  result: {
    kind: 'table',
    label: { fr: 'Comptes', en: 'Accounts' },
    columns: [
      { header: { fr: 'partenaire', en: 'partner' } },
      { header: { fr: 'payé', en: 'paid' }, unit: 'money' },
      { header: { fr: 'part', en: 'share' }, unit: 'money' },
      { header: { fr: 'solde', en: 'balance' }, unit: 'money' },
    ],
  },
  examples: [
    // By 1, 2 and 1: 60 makes 15, 30 and 15; 30 for Rue and Ferme makes 10 and 20; Ferme gives 15 back to Atelier.
    {
      args: [
        [
          ['date', 'payeur', 'montant', 'pour', 'nature'],
          ['2026-03-02', 'Atelier', 60, 'tous', 'dépense'],
          ['2026-03-05', 'Ferme', 30, 'Rue+Ferme', null],
          ['2026-03-09', 'Ferme', 15, 'Atelier', 'remboursement'],
        ],
        [['Atelier'], ['Ferme'], ['Rue']],
        [[1], [2], [1]],
      ],
      result: [
        ['partenaire', 'payé', 'part', 'solde'],
        ['Atelier', 45, 15, 30],
        ['Ferme', 45, 50, -5],
        ['Rue', 0, 25, -25],
      ],
    },
    {
      args: [
        [
          ['payeur', 'montant', 'pour'],
          ['Zorglub', 24.36, 'Zorglub+Jeanne+Tata'],
          ['Jeanne', 19.12, 'Zorglub'],
          ['Zorglub', 22, 'Zorglub+Jeanne'],
        ],
        [['Zorglub'], ['Jeanne'], ['Tata']],
      ],
      result: [
        ['partenaire', 'payé', 'part', 'solde'],
        ['Zorglub', 46.36, 38.24, 8.12],
        ['Jeanne', 19.12, 19.12, 0],
        ['Tata', 0, 8.12, -8.12],
      ],
      source: IHATEMONEY,
    },
  ],
  run: (args) => {
    const result = settled(args);
    if (result instanceof CellError) return result;
    const { paid, shares } = result.accounts;
    const dollars = (cents: number): number => amountOf(cents, CENT);
    return result.log.names.map((name, i) => {
      const [out = 0, share = 0] = [paid[i], shares[i]];
      return [name, dollars(out), dollars(share), dollars(out - share)];
    });
  },
  explain: (args) => {
    const result = settled(args);
    if (result instanceof CellError) return result;
    if (result.log.lines.length > MOST_EXPLAINED) return tooLongToExplain(result.log);
    return accountSteps(result.log, result.keys, result.accounts);
  },
});
