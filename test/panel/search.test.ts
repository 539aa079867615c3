import { describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { LANGUAGES } from '../../core/values/text';
import { nativeFunction, searchFunctions } from '../../panel/search';

/** What people ask, in their own words, and the function that answers: among the first three found. */
const QUESTIONS: Readonly<Record<'fr' | 'en', readonly (readonly [string, string])[]>> = {
  fr: [
    ['combien de partenaires', 'SEUILPARTENAIRES'],
    ['Combien de partenaires nous faut-il ?', 'SEUILPARTENAIRES'],
    ['amortir', 'REMPLACEMENT'],
    ['amortissement du tracteur', 'REMPLACEMENT'],
    ['qui paie quoi', 'PARTAGE'],
    ['partager le loyer entre nous', 'PARTAGE'],
    ['louer ou acheter', 'SEUILACHAT'],
    ['mettre de cote chaque annee', 'FONDSREMPLACEMENT'],
    ['épargner pour la prochaine machine', 'FONDSREMPLACEMENT'],
    ['qui doit combien a qui', 'SOLDES'],
    ['régler les comptes', 'VERSEMENTS'],
    ['qui doit quoi à qui', 'VERSEMENTS'],
    ['un partenaire arrive en cours d’année', 'PRORATA'],
    ['nouveaux membres', 'PRORATA'],
    ['quel prix demander', 'TARIF'],
    ['cotisations des membres', 'TARIFBINOME'],
    ['est-ce rentable', 'SEUIL'],
    ['combien coûte une heure de notre employée', 'TAUXHORAIRE'],
    ['combien coûte une utilisation', 'COUTUSAGE'],
    ['ESSENCE', 'CONSOMMABLE'],
    ['vidanges d’huile', 'ENTRETIEN'],
    ['quand l’investissement sera-t-il remboursé', 'DELAI'],
    ['hausse des prix', 'INDEXER'],
    ['il manque un cent', 'ARRONDIRPARTS'],
    ['pas assez pour tous', 'RATIONNER'],
    ['assurance commune', 'FONDSRISQUE'],
    ['quelqu’un voudrait partir', 'STABILITE'],
    ['tout le monde y gagne-t-il', 'RECIPROCITE'],
    ['doubles réservations', 'CONFLITS'],
    ['TPS et TVQ', 'TAXES'],
    ['factures du mois', 'FACTURE'],
    ['ordre du jour', 'ADISCUTER'],
    ['et si le prix montait', 'SCENARIOS'],
    ['qu’est-ce qui compte le plus', 'SENSIBILITE'],
    ['d’où vient ce chiffre', 'EXPLIQUER'],
    ['CNESST', 'TAUXHORAIRE'],
    ['usure des couteaux', 'CONSOMMABLE'],
    ['cotisation annuelle', 'TARIFBINOME'],
    ['droit d’entrée', 'PRORATA'],
    ['frais de déplacement', 'COUTPOSTES'],
    ['combien de clients', 'SEUIL'],
    ['banque d’heures', 'SOLDES'],
    ['ménage', 'MAINOEUVRE'],
    ['franchise d’assurance', 'FONDSRISQUE'],
    ['dans 5 ans', 'INDEXER'],
    ['pire cas', 'SCENARIOS'],
    ['combien ça nous coûte par année', 'COUTANNUEL'],
    ['prix à l’heure', 'COUTUSAGE'],
    ['partager selon la superficie', 'PARTAGE'],
    ['un minimum pour chaque partenaire', 'PARTAGE'],
    ['plafond de contribution', 'PARTAGE'],
    ['qui a payé pour les autres', 'COMPTES'],
    ['remboursements', 'VERSEMENTS'],
    ['durée de vie', 'REMPLACEMENT'],
    ['heures supplémentaires', 'TAUXHORAIRE'],
    ['faire nos frais', 'SEUIL'],
    ['liste d’attente', 'RATIONNER'],
    ['quel nombre pour arriver à zéro', 'CIBLE'],
    ['risque', 'FONDSRISQUE'],
  ],
  en: [
    ['how many partners', 'SEUILPARTENAIRES'],
    ['depreciation', 'REMPLACEMENT'],
    ['who pays what', 'PARTAGE'],
    ['should we rent or buy', 'SEUILACHAT'],
    ['put aside for later', 'FONDSREMPLACEMENT'],
    ['who owes whom', 'SOLDES'],
    ['what price should we charge', 'TARIF'],
    ['sales taxes', 'TAXES'],
    ['double bookings', 'CONFLITS'],
    ['payback', 'DELAI'],
    ['what if', 'SCENARIOS'],
    ['insurance', 'FONDSRISQUE'],
    ['missing cent', 'ARRONDIRPARTS'],
    ['break even', 'SEUIL'],
    ['how many customers', 'SEUIL'],
    ['barter', 'SOLDES'],
    ['cleaning', 'MAINOEUVRE'],
    ['worst case', 'SCENARIOS'],
    ['who benefits', 'RECIPROCITE'],
    ['cost per hour', 'COUTUSAGE'],
    ['cost per kilometre', 'COUTPOSTES'],
    ['cap on contributions', 'PARTAGE'],
    ['payroll taxes', 'TAUXHORAIRE'],
    ['overtime', 'TAUXHORAIRE'],
    ['savings for a new truck', 'FONDSREMPLACEMENT'],
    ['waiting list', 'RATIONNER'],
    ['someone leaves', 'STABILITE'],
  ],
};

describe('search in plain words', () => {
  for (const language of ['fr', 'en'] as const) {
    it.each(QUESTIONS[language])(`${language}: %s → %s`, (question, id) => {
      const found = searchFunctions(question, language).map((declaration) => declaration.id);
      expect(found.slice(0, 3)).toContain(id);
    });
  }

  /** Where one function is the answer, it comes first. */
  const FIRST: Readonly<Record<'fr' | 'en', readonly (readonly [string, string])[]>> = {
    fr: [
      ['taxes', 'TAXES'],
      ['avant taxes', 'TAXES'],
      ['taxes comprises', 'HORSTAXES'],
      ['enlever les taxes', 'HORSTAXES'],
      ['qui doit quoi à qui', 'VERSEMENTS'],
      ['qui a payé quoi', 'COMPTES'],
      ['dépenses du groupe', 'COMPTES'],
      ['services communs', 'CASCADE'],
      ['assurance', 'COUTANNUEL'],
      ['pourcentage', 'CLE'],
      ['subvention', 'SEUIL'],
      ['salaire', 'TAUXHORAIRE'],
      ['heures de bénévolat', 'SOLDES'],
      ['prorata des heures', 'PARTAGE'],
      ['coût par km', 'COUTPOSTES'],
      ['rabais', 'ECONOMIES'],
      ['ristourne', 'PARTAGE'],
      ['prêt', 'OCCUPATION'],
      ['facture', 'FACTURE'],
      ['point mort', 'SEUIL'],
      ['inflation', 'INDEXER'],
      ['imprévus', 'FONDSRISQUE'],
      ['acheter ou louer', 'SEUILACHAT'],
      ['dépréciation', 'REMPLACEMENT'],
      ['combien de partenaires', 'SEUILPARTENAIRES'],
      ['amortir', 'REMPLACEMENT'],
      ['qui paie quoi', 'PARTAGE'],
      ['frais généraux', 'CASCADE'],
      ['prestations réciproques', 'CASCADE'],
      ['taux d’utilisation', 'OCCUPATION'],
      ['taux d’intérêt', 'REMPLACEMENT'],
      ['kilométrage', 'COUTPOSTES'],
      ['chauffage', 'COUTPOSTES'],
      ['parts égales', 'PARTAGE'],
      ['moitié-moitié', 'PARTAGE'],
      ['dividende', 'PARTAGE'],
      ['colocation', 'COMPTES'],
      ['don', 'SEUIL'],
      ['déficit', 'SEUIL'],
      ['vente du tracteur', 'RESIDUELLE'],
      ['paie', 'TAUXHORAIRE'],
      ['rabais de quantité', 'ECONOMIES'],
      ['achat groupé', 'COUTSACHAT'],
      ['départ d’un membre', 'PRORATA'],
      ['selon le revenu', 'CLE'],
      ['facturer', 'FACTURE'],
      ['moins cher', 'COUTEQUIVALENT'],
      ['diesel', 'CONSOMMABLE'],
      ['panne', 'REPARATION'],
    ],
    en: [
      ['taxes', 'TAXES'],
      ['taxes included', 'HORSTAXES'],
      ['shared services', 'CASCADE'],
      ['group expenses', 'COMPTES'],
      ['grant', 'SEUIL'],
      ['salary', 'TAUXHORAIRE'],
      ['cost per km', 'COUTPOSTES'],
      ['discount', 'ECONOMIES'],
      ['rebate', 'PARTAGE'],
      ['who paid what', 'COMPTES'],
      ['loan', 'OCCUPATION'],
      ['insurance', 'COUTANNUEL'],
      ['percentage', 'CLE'],
      ['volunteer hours', 'SOLDES'],
      ['share by hours', 'PARTAGE'],
      ['who owes what to whom', 'VERSEMENTS'],
      ['usage rate', 'OCCUPATION'],
      ['mileage', 'COUTPOSTES'],
      ['patronage dividend', 'PARTAGE'],
      ['loss', 'SEUIL'],
      ['bulk buying', 'COUTSACHAT'],
      ['bill', 'FACTURE'],
      ['balance', 'SOLDES'],
      ['cheapest', 'COUTEQUIVALENT'],
    ],
  };
  for (const language of ['fr', 'en'] as const) {
    it.each(FIRST[language])(`${language}: %s → %s first`, (question, id) => {
      expect(searchFunctions(question, language)[0]?.id).toBe(id);
    });
  }

  it('sends to the spreadsheet what it does by itself, and keeps the rest', () => {
    expect(nativeFunction('Moyenne', 'fr')).toBe('MOYENNE');
    expect(nativeFunction('le total', 'fr')).toBe('SOMME');
    expect(nativeFunction('average', 'en')).toBe('AVERAGE');
    expect(nativeFunction('hypothèque', 'fr')).toBe('VPM');
    expect(nativeFunction('our mortgage', 'en')).toBe('PMT');
    expect(searchFunctions('moyenne', 'fr')).toEqual([]);
    expect(nativeFunction('somme exacte', 'fr')).toBeUndefined();
    expect(searchFunctions('somme exacte', 'fr')[0]?.id).toBe('ARRONDIRPARTS');
    expect(nativeFunction('paiement mensuel d’un prêt', 'fr')).toBe('VPM');
    expect(nativeFunction('coût d’un emprunt', 'fr')).toBe('VPM');
    expect(nativeFunction('loan payment', 'en')).toBe('PMT');
    expect(nativeFunction('date d’aujourd’hui', 'fr')).toBe('AUJOURDHUI');
    expect(nativeFunction('compter les oui', 'fr')).toBe('NB.SI');
    expect(nativeFunction('look up a name', 'en')).toBe('XLOOKUP');
    expect(nativeFunction('trier une liste', 'fr')).toBe('TRIER');
    expect(nativeFunction('moyenne des heures', 'fr')).toBe('MOYENNE');
    expect(nativeFunction('prix à l’heure', 'fr')).toBeUndefined();
    expect(nativeFunction('', 'fr')).toBeUndefined();
  });

  it('never answers a loan with a break', () => {
    expect(searchFunctions('prêt', 'fr').map(({ id }) => id)).not.toContain('RUPTURE');
    expect(searchFunctions('loan', 'en').map(({ id }) => id)).not.toContain('RUPTURE');
  });

  it.each(catalog.map(({ id, asked }) => ({ id, asked })))('finds $id by each of its phrases', ({ id, asked }) => {
    for (const language of LANGUAGES) {
      const phrases = asked[language].split(', ');
      expect(phrases.length).toBeGreaterThan(1);
      for (const phrase of phrases) {
        expect(searchFunctions(phrase, language).map((found) => found.id)).toContain(id);
      }
    }
  });

  it('does not mind case, accents and plurals', () => {
    const first = (question: string): string | undefined => searchFunctions(question, 'fr')[0]?.id;
    expect(first('DÉPRÉCIATIONS')).toBe(first('depreciation'));
    expect(first('lames')).toBe(first('Lame'));
  });

  it('finds nothing rather than anything', () => {
    expect(searchFunctions('xyzzy', 'fr')).toEqual([]);
    expect(searchFunctions('  ', 'fr')).toEqual([]);
  });

  it('finds a function by its own name, in part too', () => {
    expect(searchFunctions('shapley', 'en')[0]?.id).toBe('SHAPLEY');
    expect(searchFunctions('seuilm', 'fr')[0]?.id).toBe('SEUILMULTI');
  });
});
