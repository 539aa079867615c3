import { unless } from '../language';

/** Nothing is invoiced while a line of the log has no price or lacks something: the counts say so beside. */
export const priced = (formula: string): string =>
  unless(['COUNT({entries.date})=0', 'COUNT({prices.amount})=0', 'SUM({check.value})>0'], formula);

export const READ = '{entries.withHeaders?},{prices.withHeaders?}';
export const PERIOD = '{invoiceFrom},{invoiceTo}';
export const isTaxed = 'AND({registered}={yes},{exempt}<>{yes})';
