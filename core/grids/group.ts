import type { Text } from '../values/text';
import { t } from './language';

/** The form of the group, chosen once in the agreement: who invoices and what a surplus becomes follow from it. */
export const LOAN = t('Prêt ou entente informelle', 'Loan or informal understanding');
export const LETTER = t('Lettre d’entente', 'Letter of agreement');
export const CONTRACT = t('Contrat d’utilisation', 'Contract of use');
export const CO_OWNERSHIP = t('Copropriété et cogestion', 'Co-ownership and joint management');
export const COOPERATIVE = t('Coopérative', 'Co-operative');
export const NON_PROFIT = t('OBNL', 'Non-profit');

/** From the simplest to the most formal; the last two are new organisations. */
export const GROUP_FORMS: readonly Text[] = [LOAN, LETTER, CONTRACT, CO_OWNERSHIP, COOPERATIVE, NON_PROFIT];

export const INSTALMENTS = t('Acomptes', 'Instalments');
export const INVOICES = t('Factures à l’utilisation', 'Invoices by use');
export const PAY_WAYS: readonly Text[] = [INSTALMENTS, INVOICES];

/** What formulas compare the form of the group and the way of paying with. */
export const groupWords = {
  coOwnership: CO_OWNERSHIP,
  cooperative: COOPERATIVE,
  nonProfit: NON_PROFIT,
  instalments: INSTALMENTS,
  invoices: INVOICES,
};

/** A new organisation is a legal person; an agreement or a co-ownership is none. */
export const isLegalPerson = (form: string): string => `OR(${form}={cooperative},${form}={nonProfit})`;
