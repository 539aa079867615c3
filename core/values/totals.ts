/** « Total » at the foot of a table or of a list: nobody's name, and a figure that would count twice. */
import { fold } from './text';

const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

const TOTALS = setOf(
  'total totaux totale totales totals somme sommes sum soustotal soustotaux subtotal subtotals grandtotal grandtotaux',
  'grandtotals moyenne moyennes average mean',
);
/** Words whose total nobody is named after: « Coût total », « Total à payer », « TOTAL ($) », « Overall total », « Total T1 ». */
const COMPLEMENTS = setOf(
  '$ cad a au aux d de des du en et l la le les par pour the of for and per in an all to be tous tout toutes ensemble',
  'cout couts cost costs montant montants amount amounts frais fees depense depenses expense expenses charges prix price',
  'revenu revenus revenue ligne lignes line lines poste postes item items',
  'payer paye payes payee payees pay paid du due dus dues owed facture factures facturer invoice invoiced',
  'general generale grand overall global globale final finale partiel partielle cumulatif cumule net nette brut brute gross',
  'annuel annuelle mensuel mensuelle hebdomadaire trimestriel trimestrielle yearly annual monthly weekly quarterly',
  'fixe fixes variable variables fixed estime prevu reel planned estimated actual budget',
  'an annee year mois month semaine week jour jours day days trimestre quarter semestre t1 t2 t3 t4 q1 q2 q3 q4 s1 s2',
  'heure heures hour hours h km minutes min unite unites units quantite quantites quantity utilisation utilisations use uses',
  'tps tvq gst qst hst taxe taxes tax ht ttc avant apres before after with without incluse incluses inclus sans avec included',
  'partenaire partenaires partner partners membre membres member members',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'january february march april may june july august september october november december',
);

const tokensOf = (name: string): readonly string[] =>
  name
    .replace(/\b(sous|sub|grands?)[\s\u00a0\u202f-]+(?=tot)/gi, '$1')
    .replace(/\$/g, ' $ ')
    .split(/[\s\u00a0\u202f’'":;.,()[\]/=*–—-]+/)
    .map((word) => (word === '$' ? word : fold(word)))
    .filter((word) => word !== '');

/** Most names hold no such letters, and a log has many. */
const MAY_BE_ONE = /tot|som|sum|moy|aver|mean/i;
const isCounted = (word: string): boolean => COMPLEMENTS.has(word) || /^(?:\d{4}|\d{1,2})$/.test(word);

const isOfSomething = (word: string): boolean => /^(?:d[eu]?|of)$/.test(word) || (word.length > 2 && isCounted(word));

/** A row of totals by its name: such a word alone, or with words that nobody is named after. */
export function isTotalName(name: string): boolean {
  if (!MAY_BE_ONE.test(name)) return false;
  const words = tokensOf(name);
  const [first = '', second = ''] = words;
  // « Total des coûts de la scie », « Total annuel Atelier »: whatever comes after, a total of it.
  if (TOTALS.has(first) && (/^(?:sous|sub)/.test(first) || isOfSomething(second))) return true;
  return words.some((word) => TOTALS.has(word)) && words.every((word) => TOTALS.has(word) || isCounted(word));
}

/** « Location totale », « Total Énergie »: a total when its amount is the sum of those above, a name otherwise. */
export const holdsTotalWord = (name: string): boolean =>
  MAY_BE_ONE.test(name) && tokensOf(name).some((word) => TOTALS.has(word));
