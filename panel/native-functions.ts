import type { Language } from '../core/values/text';

interface Native {
  readonly name: string;
  /** Words that ask for it and for nothing of ours. */
  readonly words: readonly string[];
  /** Words that ask for nothing more beside one of those. */
  readonly beside?: readonly string[];
  /** Two of these ask for it; one alone asks for something else. */
  readonly together?: readonly string[];
}

/** What a spreadsheet does by itself, better than any function here. */
export const NATIVE: readonly Readonly<Record<Language, Native>>[] = [
  {
    fr: { name: 'MOYENNE', words: ['moyenne', 'moyennes'], beside: ['heure', 'prix', 'montant', 'nombre'] },
    en: { name: 'AVERAGE', words: ['average', 'mean'], beside: ['hour', 'price', 'amount', 'number'] },
  },
  {
    fr: { name: 'SOMME', words: ['total', 'somme', 'additionner', 'addition'] },
    en: { name: 'SUM', words: ['total', 'sum', 'add', 'addition'] },
  },
  {
    fr: {
      name: 'VPM',
      words: ['emprunt', 'emprunter', 'hypothèque', 'mensualité', 'financement'],
      beside: ['coût', 'banque', 'bancaire', 'caisse'],
      together: ['prêt', 'paiement', 'mensuel', 'intérêt'],
    },
    en: {
      name: 'PMT',
      words: ['borrow', 'borrowing', 'mortgage', 'instalment', 'installment', 'financing'],
      beside: ['cost', 'bank'],
      together: ['loan', 'payment', 'monthly', 'interest'],
    },
  },
  {
    fr: {
      name: 'SOMME.SI',
      words: [],
      beside: ['après', 'partenaire', 'membre', 'organisme', 'total', 'utilisation'],
      together: ['heures', 'km', 'chacun', 'journal'],
    },
    en: {
      name: 'SUMIF',
      words: [],
      beside: ['partner', 'member', 'group', 'total', 'use'],
      together: ['hours', 'km', 'each', 'log'],
    },
  },
  {
    fr: { name: 'NB.SI', words: ['compter', 'dénombrer'], beside: ['oui', 'non', 'fois', 'nombre', 'cellules'] },
    en: { name: 'COUNTIF', words: ['count'], beside: ['yes', 'no', 'times', 'number', 'cells'] },
  },
  {
    fr: { name: 'AUJOURDHUI', words: ['aujourd', 'hui', 'aujourdhui'], beside: ['date', 'jour'] },
    en: { name: 'TODAY', words: ['today', 'todays'], beside: ['date', 'day', 's'] },
  },
  {
    fr: {
      name: 'RECHERCHEX',
      words: ['chercher', 'rechercher', 'retrouver'],
      beside: ['nom', 'liste', 'prix', 'tableau', 'valeur'],
    },
    en: {
      name: 'XLOOKUP',
      words: ['look', 'lookup', 'find', 'up'],
      beside: ['name', 'list', 'price', 'table', 'value'],
    },
  },
  {
    fr: { name: 'TRIER', words: ['trier', 'classer'], beside: ['liste', 'ordre', 'alphabétique', 'noms', 'tableau'] },
    en: { name: 'SORT', words: ['sort'], beside: ['list', 'order', 'alphabetical', 'names', 'table'] },
  },
];
