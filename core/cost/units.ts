import { foldSingular } from '../text';

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
  jour: ['jour', 'journée', 'day'],
  semaine: ['semaine', 'sem', 'week'],
  mois: ['mois', 'month'],
  an: ['an', 'année', 'year', 'yr'],
  utilisation: ['utilisation', 'usage', 'fois', 'use', 'time'],
  pied: ['pied', 'pi', 'foot', 'feet', 'ft', 'pied linéaire', 'linear foot', 'linear feet'],
  metre: ['mètre', 'm', 'metre', 'meter', 'mètre linéaire', 'linear metre', 'linear meter'],
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

/** The unit that a word names: « pieds », « Feet » and « pi » are one; case, accents and plurals do not count. */
export const unitIn = (word: string): string => KNOWN.get(foldSingular(word)) ?? foldSingular(word);

/** How many of each there are in a year, for costs that run with the calendar. */
export const PER_YEAR: Readonly<Record<string, number>> = { jour: 365, semaine: 52, mois: 12, an: 1 };
