import { type CellError, refuse } from '../../cell';
import { type Args, defineFunction } from '../../define';
import { formatMoney } from '../../format';
import { amountOf, CENT, exactSum, roundedParts, tooManySteps, wholeSteps } from '../../money';
import { anyDollars } from '../../params';
import { quoted } from '../../read';
import { paymentsOf } from '../../sharing/payments';
import { GUIDE } from '../../sources';

const NAMES = {
  label: { fr: 'noms', en: 'names' },
  text: { fr: 'Nom de chaque partenaire.', en: 'Name of each partner.' },
};
const BALANCES = {
  label: { fr: 'soldes', en: 'balances' },
  text: {
    fr: 'Solde de chacun, en dollars (voir SOLDES) : positif, on lui doit ; négatif, il doit ; vide vaut 0.',
    en: 'Balance of each one, in dollars (see SOLDES): positive, is owed; negative, owes; blank is 0.',
  },
};

const params = {
  noms: { kind: 'list', of: { kind: 'text', ...NAMES }, ...NAMES },
  soldes: { kind: 'list', blanks: 'none', of: { ...anyDollars, ...BALANCES }, ...BALANCES },
} as const;

const CENT_AND_NOISE = CENT + 1e-9;

function refusalOf({ noms }: Args<typeof params>, balances: readonly number[]): CellError | undefined {
  const seen = new Set<string>();
  const repeated = noms.find((name) => seen.size === seen.add(name).size);
  if (repeated !== undefined) {
    return refuse(
      `noms : ${quoted(repeated, 'fr')} est donné deux fois. Donnez un nom différent à chaque partenaire.`,
      `names: ${quoted(repeated, 'en')} is given twice. Give each partner a different name.`,
    );
  }
  const tooLarge = tooManySteps(BALANCES.label, balances, CENT);
  if (tooLarge) return tooLarge;
  const sum = exactSum(balances);
  const noise = 1e-12 * balances.reduce((most, balance) => Math.max(most, Math.abs(balance)), 0);
  if (Math.abs(sum) <= CENT_AND_NOISE + noise) return undefined;
  return refuse(
    `soldes : leur somme est de ${formatMoney(sum, 'fr')} au lieu de 0. Ce que les uns doivent doit être ce qui est dû aux autres ; vérifiez les parts et les apports.`,
    `balances: their sum is ${formatMoney(sum, 'en')} instead of 0. What some owe must be what is owed to the others; check the shares and the contributions.`,
  );
}

export const versements = defineFunction({
  id: 'VERSEMENTS',
  family: 'sharing',
  summary: {
    fr: 'Qui paie qui, et combien, pour que tous les soldes tombent à zéro, en peu de versements.',
    en: 'Who pays whom, and how much, so that all balances come to zero, in few payments.',
  },
  notes: [
    {
      fr: 'Au plus un versement de moins qu’il y a de partenaires. Une dette égale à une créance se règle d’un coup ; sinon, celui qui doit le plus paie celui à qui l’on doit le plus. Si tous les soldes sont 0, il ne reste que la ligne d’en-têtes.',
      en: 'At most one payment fewer than there are partners. A debt equal to a claim is settled at once; otherwise whoever owes most pays whoever is owed most. When all balances are 0, only the header row remains.',
    },
    {
      fr: 'Les soldes sont d’abord mis au cent, leur somme étant 0 ; un écart d’un cent au plus est absorbé par un partenaire.',
      en: 'Balances are first brought to the cent, adding up to 0; a gap of one cent at most is absorbed by one partner.',
    },
  ],
  source: GUIDE,
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
