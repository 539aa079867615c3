import { foldSingular } from './text';

/** Units that treasurers write in several ways or in the other language; any other word is its own unit. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  heure: ['heure', 'h', 'hr', 'hour', 'heure d’utilisation', 'heure machine', 'machine hour'],
  heureDeTravail: [
    'heure de travail',
    'heure travaillée',
    'heure-personne',
    'work hour',
    'hour of work',
    'labour hour',
    'labor hour',
    'working hour',
  ],
  jour: ['jour', 'journée', 'quotidien', 'quotidienne', 'journalier', 'journalière', 'day', 'daily'],
  semaine: ['semaine', 'sem', 'hebdomadaire', 'week', 'weekly'],
  mois: ['mois', 'mensuel', 'mensuelle', 'mensuellement', 'month', 'monthly'],
  trimestre: ['trimestre', 'trimestriel', 'trimestrielle', 'trim', 'quarter', 'quarterly'],
  semestre: [
    'semestre',
    'semestriel',
    'semestrielle',
    'half-year',
    'half year',
    'half-yearly',
    'semi-annual',
    'semester',
  ],
  an: ['an', 'année', 'annuel', 'annuelle', 'annuellement', 'year', 'yr', 'yearly', 'annual', 'annually', 'annum'],
  utilisation: ['utilisation', 'usage', 'fois', 'use', 'time'],
  pied: ['pied', 'pi', 'foot', 'feet', 'ft', 'pied linéaire', 'linear foot', 'linear feet'],
  metre: ['mètre', 'm', 'metre', 'meter', 'mètre linéaire', 'linear metre', 'linear meter'],
  pied_carre: ['pied carré', 'pi2', 'square foot', 'square feet', 'sq ft', 'ft2'],
  metre_carre: ['mètre carré', 'm2', 'square metre', 'square meter', 'sq m'],
  pied_cube: ['pied cube', 'pi3', 'cubic foot', 'cubic feet', 'ft3'],
  metre_cube: ['mètre cube', 'm3', 'cubic metre', 'cubic meter'],
  kilometre: ['kilomètre', 'km', 'kilometre', 'kilometer'],
  hectare: ['hectare', 'ha'],
  acre: ['acre'],
  litre: ['litre', 'l', 'liter'],
  kilogramme: ['kilogramme', 'kg', 'kilogram', 'kilo'],
  repas: ['repas', 'meal'],
  page: ['page'],
  voyage: ['voyage', 'trip'],
};

const KNOWN = new Map(
  Object.entries(SYNONYMS).flatMap(([unit, words]) => words.map((word) => [foldSingular(word), unit])),
);

/** « par an », « $/an », « $ par mois », « chaque semaine », « per year », « / km »: the unit is what comes after. */
const BEFORE_UNIT = /^\s*(?:\$|dollars?)?\s*(?:\/|par\s|per\s|chaque\s|each\s|every\s|a\s|l['’])\s*/i;

export const isKnownUnit = (word: string): boolean => KNOWN.has(foldSingular(word.replace(BEFORE_UNIT, '')));

/** The unit that a word names: « pieds », « Feet » and « pi » are one; case, accents and plurals do not count. */
export function unitIn(word: string): string {
  const folded = foldSingular(word.replace(BEFORE_UNIT, ''));
  // A word in another alphabet, or a mark alone, leaves nothing once folded: it is taken as it is.
  return KNOWN.get(folded) ?? (folded || word.trim().toLowerCase());
}

/** The units in which a duration is a quantity. */
export const HOURS: ReadonlySet<string> = new Set(['heure', 'heureDeTravail']);

/** How many of each there are in a year, for costs that run with the calendar. */
export const PER_YEAR: ReadonlyMap<string, number> = new Map([
  ['jour', 365],
  ['semaine', 52],
  ['mois', 12],
  ['trimestre', 4],
  ['semestre', 2],
  ['an', 1],
]);

/** The units that need no row in `usage` or `annuel`, as refusals name them. */
export const CALENDAR_UNITS = {
  fr: 'jour, semaine, mois, trimestre, semestre, an',
  en: 'day, week, month, quarter, half-year, year',
};
