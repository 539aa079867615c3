/** COMPTES without names: no word under « pour » becomes a partner in silence; states of a row; cents left over. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said } from '../typed/typed';

const logOf = (...rows: unknown[][]): unknown[][] => [['payeur', 'montant', 'pour', 'nature'], ...rows];
const answer = (...args: unknown[]): unknown[][] => {
  const value = call('COMPTES', args);
  expect(Array.isArray(value), JSON.stringify(value)).toBe(true);
  return (value as unknown[][]).slice(1);
};

describe('without names, under « pour »', () => {
  // Each became a third partner, who then took a share of every « tous » row.
  it.each([
    ...['Tout le groupe', 'Les trois', 'Groupe', 'Max Zoé', 'moi', '-', 'x', 'oui', true, 3, 'sauf Léa'],
    ...['except Léa', 'the group', 'half each', 'chacun sa part', 'Bob', 'Maison', '?', 'Léa+autres', 'Léa+3', 'Léa+x'],
  ])('%j is refused', (words) => {
    const log = logOf(['Léa', 90, 'tous'], ['Max', 30, words], ['Max', 30, words]);
    expect(said('COMPTES', [log])).toMatch(/^#VALUE! dépenses \(3e ligne de la plage\) : /);
    expect(said('COMPTES', [log, column('Léa', 'Max')])).toMatch(/^#VALUE! dépenses \(3e ligne/);
  });
  it('says to give names, or to write them joined', () => {
    const log = logOf(['Léa', 90, 'Groupe'], ['Max', 30, '']);
    expect(said('COMPTES', [log])).toMatch(/« Groupe » est un partenaire.* Donnez noms.*« tous ».*joints par « \+ »/);
    expect(said('COMPTES', [log], 'en')).toMatch(/“Groupe” is a partner.* Give names.*“all”.*joined by “\+”/);
  });
  it('a partner who never pays is one when joined to others, or when names are given', () => {
    expect(answer(logOf(['Léa', 90, 'Léa+Bob'], ['Max', 30, 'bob'])).map(([name, , share]) => [name, share])).toEqual([
      ['Léa', 45],
      ['Max', 0],
      ['Bob', 75],
    ]);
    expect(answer(logOf(['Léa', 90, 'Maison']), column('Léa', 'Maison')).map((row) => row[2])).toEqual([0, 90]);
  });
  // A phantom took a share of every row: « Maxx » 55 of 90 and 30, bread and milk 52,50 each.
  it.each([
    ['Léa+Maxx', 'Maxx'],
    ['Pain+Lait', 'Pain'],
    ['Max+2 invités', '2 invités'],
    ['Max+invités', 'invités'],
    ['Léa+Bob', 'Bob'],
  ])('%s joins a name that is said once', (words, name) => {
    const log = logOf(['Léa', 90, words], ['Max', 30, 'tous']);
    expect(said('COMPTES', [log])).toMatch(
      new RegExp(`dépenses \\(2e ligne.*« ${name} » est un partenaire.* Donnez noms`),
    );
    expect(said('COMPTES', [log, column('Léa', 'Max')])).toContain(`« ${name} »`);
  });
  it('the nearest name is said, however often the slip is made', () => {
    const log = logOf(['Léa', 90, 'Léa+Maxx'], ['Max', 30, 'Max+Maxx']);
    expect(said('COMPTES', [log])).toMatch(/« Maxx » est un partenaire.* écrivez « Max », « tous »/);
    expect(said('COMPTES', [log], 'en')).toMatch(/“Maxx” is a partner.* write “Max”, “all”/);
    expect(said('COMPTES', [logOf(['Léa', 90, 'Max+2 invités'], ['Max', 30, '2 invités+Léa'])])).toContain('2 invités');
  });
  it('« les deux » are all where there are two', () => {
    const two = logOf(['Léa', 90, 'les deux'], ['Max', 30, 'both']);
    expect(answer(two).map((row) => row[2])).toEqual([60, 60]);
    const three = [...two, ['Zoé', 30, '', '']];
    expect(said('COMPTES', [three])).toMatch(/2e ligne.*« les deux » ne dit pas lesquels : les partenaires sont 3\./);
    expect(said('COMPTES', [two, column('Léa', 'Max', 'Zoé')])).toMatch(/« les deux » ne dit pas lesquels/);
  });
  it('a payer has a name', () => {
    for (const payer of ['-', 'x', true])
      expect(said('COMPTES', [logOf([payer, 90, 'tous'], ['Léa', 1, ''])])).toMatch(/n’est pas le nom d’un payeur/);
  });
});

describe('what has become of a row', () => {
  const stated = (header: string, ...states: unknown[]): unknown[][] => [
    ['payeur', 'montant', 'pour', header],
    ...states.map((state, i) => [i % 2 ? 'Max' : 'Léa', 100, '', state]),
  ];
  const shares = (log: unknown[][]): unknown => answer(log, column('Léa', 'Max')).map((row) => row[2]);
  it('cancelled, it is not counted, whatever else it lacks', () => {
    for (const word of ['annulé', 'Annulée', 'cancelled', 'VOID'])
      expect(shares(stated('Statut', 'fait', word, '')), word).toEqual([100, 100]);
    for (const mark of ['x', 'oui', true, 1, '✓', 'annulé'])
      expect(shares(stated('Annulé', '', mark, 'non')), String(mark)).toEqual([100, 100]);
    const log = [...stated('Statut', 'payé'), ['?', 'beaucoup', 'Bob', 'annulé']];
    expect(shares(log)).toEqual([50, 50]);
  });
  it('who paid nothing else may be a partner, or nobody', () => {
    expect(said('COMPTES', [stated('Annulé', 'x', '')])).toMatch(
      /« Léa » ne paraît que sur des lignes annulées.* Donnez noms/,
    );
    expect(answer(stated('Annulé', 'x', '', '')).map((row) => row[2])).toEqual([100, 100]);
    const three = [
      ['Payeur', 'Montant', 'Statut'],
      ['Léa', 90, 'annulé'],
      ['Max', 60, ''],
      ['Zoé', 30, ''],
    ];
    expect(said('COMPTES', [three])).toMatch(/« Léa » ne paraît que sur des lignes annulées/);
    // 90 in three once she is among noms.
    expect(answer(three, column('Léa', 'Max', 'Zoé')).map((row) => row[2])).toEqual([30, 30, 30]);
    const joined = [
      ['Payeur', 'Montant', 'Pour', 'Statut'],
      ['Max', 90, 'Max+Léa', 'annulé'],
      ['Max', 60, '', ''],
    ];
    expect(said('COMPTES', [joined])).toMatch(/« Léa » ne paraît que sur des lignes annulées/);
  });
  it('repaid, it says not by whom', () => {
    for (const [header, state] of [
      ['Remboursé', 'oui'],
      ['Remboursé ?', 'x'],
      ['Déjà remboursé', '2026-03-02'],
      ['Réglé', true],
      ['Statut', 'remboursé'],
      ['Paid back', 'yes'],
    ])
      expect(said('COMPTES', [stated(String(header), state)]), String(header)).toMatch(/nature « remboursement »/);
    expect(shares(stated('Remboursé', 'non', '', false))).toEqual([150, 150]);
  });
  it('in another word, it is refused', () => {
    expect(said('COMPTES', [stated('Statut', 'à vérifier')])).toMatch(
      /^#VALUE! statut \(dépenses, 2e ligne.*« à vérifier » ne dit pas si la ligne compte/,
    );
    expect(said('COMPTES', [stated('Annulé', 'peut-être')])).toMatch(/^#VALUE! annulé \(dépenses/);
  });
  it('in a column under another name, it is never passed over', () => {
    expect(said('COMPTES', [stated('Suivi', 'fait', 'annulé')])).toMatch(
      /colonne « Suivi » .*« annulé ». Nommez-la « statut »/,
    );
    expect(said('COMPTES', [stated('Suivi', 'remboursé')])).toMatch(/colonne « Suivi » /);
  });
  it('in two currencies, it is refused', () => {
    expect(said('COMPTES', [stated('Devise', 'CAD', 'USD')])).toMatch(/^#VALUE! devise .*« USD »/);
  });
});

describe('a repayment that comes back to its payer', () => {
  it('for all, or among others, is refused', () => {
    for (const pour of ['tous', 'Léa+Max', 'Léa'])
      expect(said('COMPTES', [logOf(['Léa', 30, pour, 'remboursement'], ['Max', 1, ''])]), pour).toMatch(
        /« Léa » se rembourserait/,
      );
    expect(said('COMPTES', [logOf(['Léa', 30, 'tous', 'remboursement'], ['Max', 1, ''])])).toMatch(/sans le payeur/);
  });
});

it('a cent that is left goes by the order of partners, however a row writes them', () => {
  // 0,01 in two: to the first of the list.
  const names = column('Léa', 'Max', 'Zoé');
  for (const pour of ['Zoé+Léa', 'Léa+Zoé'])
    expect(
      answer(logOf(['Max', 0.01, pour]), names).map((row) => row[2]),
      pour,
    ).toEqual([0.01, 0, 0]);
});
