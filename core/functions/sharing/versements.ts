import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import { quoted } from '../../declare/place';
import { type CellError, refuse } from '../../values/cell';
import { formatMoney, formatNumber } from '../../values/format';
import { amountOf, CENT, exactSum, roundedParts, tooManySteps, wholeSteps } from '../../values/money';
import { nameKey } from '../../values/names';
import type { Text } from '../../values/text';
import { paymentsOf } from './settling/payments';

const NAMES = {
  label: { fr: 'noms', en: 'names' },
  text: { fr: 'Nom de chaque partenaire.', en: 'Name of each partner.' },
};
const BALANCES = {
  label: { fr: 'soldes', en: 'balances' },
  text: {
    fr: 'Solde de chacun, en dollars (voir SOLDES ou COMPTES) : positif, on lui doit ; négatif, il doit ; vide vaut 0.',
    en: 'Balance of each one, in dollars (see SOLDES or COMPTES): positive, is owed; negative, owes; blank is 0.',
  },
};

const params = {
  noms: { kind: 'list', of: { kind: 'text', ...NAMES }, ...NAMES },
  soldes: { kind: 'list', blanks: 'none', of: { ...anyDollars, ...BALANCES }, ...BALANCES },
} as const;

const SETTLING: Text = {
  fr: 'Verhoeff (2004), Settling Multiple Debts Efficiently, Informatics in Education, vol. 3, nº 1 (en anglais)',
  en: 'Verhoeff (2004), Settling Multiple Debts Efficiently, Informatics in Education, vol. 3, no. 1',
};

/** More partners than that take a second or more to settle. */
const MOST_PARTNERS = 5000;

const CENT_AND_NOISE = CENT + 1e-9;

function refusalOf({ noms }: Args<typeof params>, balances: readonly number[]): CellError | undefined {
  if (noms.length > MOST_PARTNERS) {
    return refuse(
      `noms : ${formatNumber(noms.length, 'fr')} partenaires ont été donnés. Cette fonction en prend au plus ${formatNumber(MOST_PARTNERS, 'fr')}.`,
      `names: ${formatNumber(noms.length, 'en')} partners were given. This function takes at most ${formatNumber(MOST_PARTNERS, 'en')}.`,
    ).of('noms');
  }
  const seen = new Set<string>();
  const repeated = noms.find((name) => seen.size === seen.add(nameKey(name)).size);
  if (repeated !== undefined) {
    return refuse(
      `noms : ${quoted(repeated, 'fr')} est donné deux fois. Donnez un nom différent à chaque partenaire (majuscules et accents ne comptent pas).`,
      `names: ${quoted(repeated, 'en')} is given twice. Give each partner a different name (case and accents do not count).`,
    ).of('noms');
  }
  const tooLarge = tooManySteps(BALANCES.label, balances, CENT);
  if (tooLarge) return tooLarge;
  const sum = exactSum(balances);
  const noise = 1e-12 * balances.reduce((most, balance) => Math.max(most, Math.abs(balance)), 0);
  if (Math.abs(sum) <= CENT_AND_NOISE + noise) return undefined;
  return refuse(
    `soldes : leur somme est de ${formatMoney(sum, 'fr')} au lieu de 0. Ce que les uns doivent doit être ce qui est dû aux autres ; vérifiez les parts et les apports.`,
    `balances: their sum is ${formatMoney(sum, 'en')} instead of 0. What some owe must be what is owed to the others; check the shares and the contributions.`,
  ).of('soldes');
}

export const versements = defineFunction({
  id: 'VERSEMENTS',
  family: 'sharing',
  summary: {
    fr: 'Qui paie qui, et combien, pour que tous les soldes tombent à zéro, avec le moins de versements possible.',
    en: 'Who pays whom, and how much, so that all balances come to zero, in the fewest payments possible.',
  },
  notes: [
    {
      fr: 'Jusqu’à 15 soldes différents de 0, aucune autre façon de régler ne demande moins de versements : ceux qui peuvent régler entre eux le font à part. Au-delà de 15, une dette égale à une créance se règle d’un coup et il y a au plus un versement de moins que de partenaires, peut-être pas le moins possible.',
      en: 'Up to 15 balances other than 0, no other way of settling takes fewer payments: those who can settle among themselves do so apart. Beyond 15, a debt equal to a claim is settled at once and there is at most one payment fewer than partners, perhaps not the fewest possible.',
    },
    {
      fr: 'Entre ceux qui règlent ensemble, celui qui doit le plus paie celui à qui l’on doit le plus. Si tous les soldes sont 0, il ne reste que la ligne d’en-têtes.',
      en: 'Among those who settle together, whoever owes most pays whoever is owed most. When all balances are 0, only the header row remains.',
    },
    {
      fr: 'Les soldes sont d’abord mis au cent, leur somme étant 0 ; un écart d’un cent au plus est absorbé par un partenaire.',
      en: 'Balances are first brought to the cent, adding up to 0; a gap of one cent at most is absorbed by one partner.',
    },
  ],
  source: SETTLING,
  asked: {
    fr: 'qui doit quoi à qui, régler les comptes, virements, paiements entre partenaires, se rembourser, qui verse à qui, chèques, remboursements, remboursement des avances, qui rembourse qui, qui doit à qui à la fin de l’année, le moins de virements',
    en: 'who owes what to whom, settle, transfers, payments between partners, pay back, who pays whom, cheques, repayments, reimbursements, who repays whom, who owes whom, who owes whom at the end of the year, smallest number of transfers, who owes whom after an event',
  },
  params,
  result: {
    kind: 'table',
    label: { fr: 'Versements', en: 'Payments' },
    columns: [
      { header: { fr: 'de', en: 'from' } },
      { header: { fr: 'à', en: 'to' } },
      { header: { fr: 'montant', en: 'amount' }, unit: 'money' },
    ],
  },
  examples: [
    // 1 500 in three shares of 500; brought 400, 1 000 and 100.
    {
      args: [
        [['A'], ['B'], ['C']],
        [[-100], [500], [-400]],
      ],
      result: [
        ['de', 'à', 'montant'],
        ['A', 'B', 100],
        ['C', 'B', 400],
      ],
    },
    // A settles with B and C (7 − 3 − 4), D with E and F (6 − 1 − 5); the largest debts first would take 5 payments.
    {
      args: [
        [['A'], ['B'], ['C'], ['D'], ['E'], ['F']],
        [[7], [-3], [-4], [6], [-1], [-5]],
      ],
      result: [
        ['de', 'à', 'montant'],
        ['B', 'A', 3],
        ['C', 'A', 4],
        ['E', 'D', 1],
        ['F', 'D', 5],
      ],
    },
    // Nobody owes anything: the headers alone.
    {
      args: [
        [['A'], ['B']],
        [[0], [0]],
      ],
      result: [['de', 'à', 'montant']],
    },
  ],
  run: (args) => {
    const balances = args.soldes.map((balance) => balance ?? 0);
    const refusal = refusalOf(args, balances);
    if (refusal) return refusal;
    const cents = roundedParts(balances, CENT, 0).map((balance) => wholeSteps(balance, CENT));
    return paymentsOf(cents).map(({ from, to, amount }) => [args.noms[from], args.noms[to], amountOf(amount, CENT)]);
  },
});
