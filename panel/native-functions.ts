import type { Language } from '../core/values/text';

interface Native {
  readonly name: string;
  /** Words that ask for it and for nothing of ours. */
  readonly words: readonly string[];
}

/** What a spreadsheet does by itself, better than any function here. */
export const NATIVE: readonly Readonly<Record<Language, Native>>[] = [
  {
    fr: { name: 'MOYENNE', words: ['moyenne', 'moyennes'] },
    en: { name: 'AVERAGE', words: ['average', 'mean'] },
  },
  {
    fr: { name: 'SOMME', words: ['total', 'somme', 'additionner', 'addition'] },
    en: { name: 'SUM', words: ['total', 'sum', 'add', 'addition'] },
  },
  {
    fr: { name: 'VPM', words: ['emprunt', 'emprunter', 'hypothèque', 'mensualité', 'financement'] },
    en: { name: 'PMT', words: ['borrow', 'borrowing', 'mortgage', 'instalment', 'installment', 'financing'] },
  },
];
