import type { Language } from '../../core/text';

/**
 * What people who know no function's name would ask for, by function and language; accents, case and plurals do not
 * count. Words of the summaries and of the arguments are found without being repeated here.
 */
export type SearchWords = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
