import { unless } from '../language';

/** How many faults stop all invoices; who is not among the customers pays the price for others, and is told of. */
export const FAULTS = 'SUM({check.missing.value:check.prices.value})';

/** Nothing is invoiced while a line of the log has no price or lacks something: the counts say so beside. */
export const priced = (formula: string): string =>
  unless(['COUNT({entries.date})=0', 'COUNT({prices.amount})=0', `${FAULTS}>0`], formula);

export const READ = '{entries.withHeaders?},{prices.withHeaders?}';
export const PERIOD = '{invoiceFrom},{invoiceTo}';
/** A word that is none of the list, « Yes » for « Oui »: an invoice without taxes is not made of it. */
const isStray = (answer: string): string => `AND(LEN({${answer}})>0,{${answer}}<>{yes},{${answer}}<>{no})`;
/** What depends on the taxes, once the answers about them can be read. */
export const ofTaxes = (formula: string): string =>
  `IF(OR(${['registered', 'exempt'].map(isStray).join()}),{waiting},${formula})`;
export const isTaxed = 'AND({registered}={yes},{exempt}<>{yes})';
