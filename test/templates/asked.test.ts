import { describe, expect, it } from 'vitest';
import { dossier, gallery } from '../../core/grids/gallery';
import type { Language } from '../../core/values/text';
import { searchGrids } from '../../panel/search';
import { ranked } from '../../site/search/rank';

const items = [dossier, ...gallery];

/** On the site: the ids of the grids that a question finds, the likeliest first. */
const found = (question: string, language: Language): readonly string[] => {
  const entries = items.map(({ sheet, asked, purpose }) => ({
    title: sheet[language],
    words: `${asked?.[language] ?? ''} ${purpose[language]}`,
  }));
  return ranked(question, entries, language).map((index) => items[index]?.id ?? '');
};

const inPanel = (question: string, language: Language): readonly string[] =>
  searchGrids(question, language)
    .slice(0, 5)
    .map(({ id }) => id);

describe('a grid is found by what people ask for', () => {
  it.each([
    ['prévisions', 'budget'],
    ['prévisions', 'financing'],
    ['carnet', 'logbook'],
    ['annexe', 'annex'],
    ['contrat à signer', 'annex'],
    ['contrat', 'agreement'],
    ['subvention', 'financing'],
    ['fermer le projet', 'partnerChange'],
    ['fermer l’année', 'settlement'],
    ['qui paie quoi', 'split'],
    ['partager un camion', 'truck'],
    ['cuisine communautaire', 'sharedKitchen'],
    ['étude de faisabilité', 'feasibility'],
    ['mettre de côté', 'renewal'],
    ['budjet', 'budget'],
    ['régularisasion', 'settlement'],
    ['journal des sorties du camion', 'logbook'],
  ])('%s: %s', (question, id) => {
    expect(found(question, 'fr').slice(0, 5)).toContain(id);
    expect(inPanel(question, 'fr')).toContain(id);
  });

  it.each([
    ['cash flow', 'financing'],
    ['mileage', 'logbook'],
    ['minutes', 'annex'],
    ['closing the year', 'settlement'],
    ['time off', 'replacement'],
    ['budjet', 'budget'],
    ['expense reimbursement', 'settlement'],
  ])('%s: %s', (question, id) => {
    expect(found(question, 'en').slice(0, 5)).toContain(id);
    expect(inPanel(question, 'en')).toContain(id);
  });

  it.each([
    ['fr', 'un partenaire s’en va', 'partnerChange'],
    ['fr', 'quand remplacer la machine', 'renewal'],
    ['fr', 'qui veut quoi', 'needs'],
    ['en', 'a partner goes away', 'partnerChange'],
    ['en', 'when to replace the machine', 'renewal'],
    ['en', 'who wants what', 'needs'],
    ['fr', 'évaluer le projet', 'evaluation'],
    ['fr', 'régler les comptes', 'settlement'],
    ['fr', 'remplacement agricole', 'replacement'],
    ['fr', 'facteurs de succès', 'success'],
    ['en', 'needs grid', 'needs'],
    ['en', 'settle accounts', 'settlement'],
    ['en', 'evaluate the project', 'evaluation'],
  ] as const)('first (%s): %s → %s', (language, question, id) => {
    expect(found(question, language)[0]).toBe(id);
    expect(inPanel(question, language)[0]).toBe(id);
  });

  it('says of each grid how it is asked for, in both languages', () => {
    const mute = items.filter(
      ({ asked }) => !asked || asked.fr.split(', ').length < 3 || asked.en.split(', ').length < 3,
    );
    expect(mute.map(({ id }) => id)).toEqual([]);
  });
});
