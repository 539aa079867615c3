import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import { GUIDE } from '../../declare/sources';
import { CellError, refuse } from '../../values/cell';
import { formatMoney } from '../../values/format';
import { CENT, exactDifference, exactSum, tooManySteps } from '../../values/money';
import { partner } from './shared/part-steps';

const SHARES = {
  label: { fr: 'parts', en: 'shares' },
  text: {
    fr: 'Part de chaque partenaire dans le coût, en dollars.',
    en: 'Share of each partner in the cost, in dollars.',
  },
};
const CONTRIBUTIONS = {
  label: { fr: 'apports', en: 'contributions' },
  text: {
    fr: 'Ce que chacun a déjà apporté, en dollars : argent versé, heures, locaux évalués ; vide vaut 0.',
    en: 'What each one has brought already, in dollars: money paid, hours, premises at their value; blank is 0.',
  },
};

const params = {
  parts: { kind: 'list', of: { ...anyDollars, ...SHARES }, ...SHARES },
  apports: { kind: 'list', blanks: 'none', of: { ...anyDollars, ...CONTRIBUTIONS }, ...CONTRIBUTIONS },
} as const;

const CENT_AND_NOISE = CENT + 1e-9;

function balances({ parts, apports }: Args<typeof params>): number[] | CellError {
  const contributions = apports.map((value) => value ?? 0);
  const tooLarge = tooManySteps(SHARES.label, parts, CENT) ?? tooManySteps(CONTRIBUTIONS.label, contributions, CENT);
  if (tooLarge) return tooLarge;
  const shared = exactSum(parts);
  const brought = exactSum(contributions);
  const noise = 1e-12 * Math.abs(shared);
  if (Math.abs(brought - shared) > CENT_AND_NOISE + noise) return differentTotals(shared, brought);
  return parts.map((part, i) => exactDifference(contributions[i] ?? 0, part));
}

function differentTotals(shared: number, brought: number): CellError {
  const gap = brought - shared;
  return refuse(
    `apports : leur total, ${formatMoney(brought, 'fr')}, n’est pas celui des parts, ${formatMoney(shared, 'fr')} (écart de ${formatMoney(Math.abs(gap), 'fr')}). ${gap > 0 ? 'Ce qui est donné en nature doit aussi être dans le coût partagé.' : 'Ajoutez ce qui a été payé et n’est pas compté.'}`,
    `contributions: their total, ${formatMoney(brought, 'en')}, is not that of the shares, ${formatMoney(shared, 'en')} (a difference of ${formatMoney(Math.abs(gap), 'en')}). ${gap > 0 ? 'What is given in kind must also be in the cost shared.' : 'Add what was paid and is not counted.'}`,
  ).of('apports');
}

export const soldes = defineFunction({
  id: 'SOLDES',
  family: 'sharing',
  summary: {
    fr: 'Solde de chaque partenaire : ce qu’il a apporté moins sa part. Positif, on lui doit ; négatif, il doit.',
    en: 'Balance of each partner: what was brought minus the share. Positive, the partner is owed money; negative, owes it.',
  },
  notes: [
    {
      fr: 'Un apport en nature (heures, local) compte s’il est aussi dans le coût partagé : les deux totaux doivent être les mêmes, à un cent près. VERSEMENTS dit ensuite qui paie qui.',
      en: 'A contribution in kind (hours, premises) counts if it is also in the cost shared: both totals must be the same, within a cent. VERSEMENTS then tells who pays whom.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'qui doit à qui, qui doit combien, dettes, avances, contributions, apport en nature, heures de bénévolat, remboursements, mise de fonds, qui a trop payé, banque d’heures, échange de services, troc, qui n’a pas payé, part non payée, heures des bénévoles, qui me doit de l’argent, acompte, acomptes et facture finale, paie en nature, payer en nature, fermer l’année, part sociale',
    en: 'who owes whom, who owes what, debts, advances, contributions, in kind, volunteer hours, refunds, balance, capital contributed, time bank, exchange of services, barter, who has not paid, overpaid, who owes me money, owe me, advance payments, pays in kind, paid in kind, close the year, closing the year',
  },
  params,
  result: { kind: 'list', unit: 'money', label: { fr: 'Solde de chaque partenaire', en: 'Balance of each partner' } },
  chart: 'shares',
  examples: [
    // What each has paid, less its part.
    {
      args: [
        [[500], [500], [500]],
        [[400], [1000], [100]],
      ],
      result: [[-100], [500], [-400]],
    },
    // 100 − 33,34; nothing − 33,33.
    {
      args: [
        [[33.34], [33.33], [33.33]],
        [[100], [null], [null]],
      ],
      result: [[66.66], [-33.33], [-33.33]],
    },
  ],
  run: (args) => balances(args),
  explain: (args, _context, position) => {
    const result = balances(args);
    if (result instanceof CellError) return result;
    return args.parts.map((part, i) => ({
      label: partner(position(i)),
      formula: 'apport − part',
      values: { apport: args.apports[i] ?? 0, part },
      names: { apport: { fr: 'apport', en: 'contribution' }, part: { fr: 'part', en: 'share' } },
      unit: 'money' as const,
    }));
  },
});
