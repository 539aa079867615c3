import { describe, expect, it } from 'vitest';
import { agreement } from '../../../core/grids/agreement/grid';
import { annex } from '../../../core/grids/annex/grid';
import { DOSSIER, plansFor } from '../../../core/grids/gallery';
import { layOut } from '../../../core/grids/language/layout';
import { LOOKS } from '../../../core/grids/language/look';
import { planOf } from '../../../core/grids/language/plan';
import { evaluated } from '../../support/evaluated';
import { computed, errorsIn, isInside, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(annex, filled, typed);
type Value = Awaited<ReturnType<typeof grid>>['value'];

const ofEach = (value: Value, path: string, rows = 4): unknown[] =>
  Array.from({ length: rows }, (_, row) => value(path, row));
const ofReady = (value: Value): unknown[] =>
  ['parties', 'missing', 'unnamed', 'left'].map((line) => value(`ready.${line}.value`));
const plain = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, ' ');

/** « 1 300 × 2 ÷ 5 + … »: what a treasurer's calculator gives, signs in their usual order. */
const worth = (calculation: string): number =>
  plain(calculation)
    .split(' + ')
    .map((term) => {
      const [first = '', ...rest] = term.split(/ (?=[×÷])/);
      const read = (text: string): number => Number(text.replace(/ /g, '').replace(',', '.'));
      return rest.reduce(
        (sum, part) => (part.startsWith('×') ? sum * read(part.slice(1)) : sum / read(part.slice(1))),
        read(first),
      );
    })
    .reduce((sum, term) => sum + term, 0);

describe('annex', () => {
  it('shares what the split shares, and writes the calculation of each part', async () => {
    const { value, results } = await grid();
    expect(errorsIn(results)).toEqual([]);
    // 1 300 × 2/5 + 1 502 × 16/40 + 600 ÷ 4, and so on; the cap of 650 $ does not play.
    expect(ofEach(value, 'keys.due')).toEqual([1270.8, 785.5, 710.4, 635.3]);
    expect(ofEach(value, 'shares.due')).toEqual([1270.8, 785.5, 710.4, 635.3]);
    expect(value('shares.due.total')).toBeCloseTo(3402, 8);
    // One part is no « 1 parts ».
    expect(String(ofEach(value, 'shares.keys')[1]).replace(/\u00a0/g, ' ')).toBe(
      'parts : 1 ; utilisations : 10 ; clé 3 : 1',
    );
    const steps = ofEach(value, 'explanation.3', 17).map(plain);
    const amounts = ofEach(value, 'explanation.4', 17);
    const parts = amounts
      .map((amount, row) => [amount, steps[row] ?? ''] as const)
      .filter(([, step]) => step.includes('1 502'));
    expect(parts.map(([amount]) => amount)).toEqual([1270.8, 785.5, 710.4, 635.3]);
    for (const [amount, step] of parts) expect(worth(step)).toBeCloseTo(Number(amount), 8);
  });

  it('names whoever has a name, and says no key that is blank', async () => {
    const { value, results } = await grid([
      ['keys.parts', null, 0],
      ['keys.heads', null, 1],
      ...(['parts', 'uses', 'heads'] as const).map((key) => [`keys.${key}`, null, 2] as const),
      ['signers.name', null, 3],
      ['keys.cap', null, 3],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(ofEach(value, 'shares.keys').map((keys) => keys && plain(keys))).toEqual([
      'utilisations : 16 ; clé 3 : 1',
      'parts : 1 ; utilisations : 10',
      undefined,
      undefined,
    ]);
    // Three sums, then the parties; whoever is not named has its number.
    expect(ofEach(value, 'explanation.1', 7).slice(3)).toEqual([
      'Atelier coopératif',
      'Ressourcerie des Rives',
      'École de métiers',
      'Partenaire 4',
    ]);
  });

  it('takes a cap of 0 for one, and shows the calculation of it', async () => {
    const { value, results } = await grid([['keys.cap', 0, 3]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('keys.due', 3)).toBe(0);
    expect(value('keys.due.total')).toBeCloseTo(3402, 8);
    // Three sums, four shares before limits, two lines of what is left, then each party.
    expect(value('explanation.1', 12)).toBe('Maison de jeunes L’Escale');
    expect(value('explanation.1', 6)).toBe('Maison de jeunes L’Escale, avant planchers et plafonds');
    expect(value('explanation.4', 12)).toBe(0);
  });

  it('says so where caps that play make a calculation longer than its page', async () => {
    // Without them 1 300 ÷ 6 + 1 502 × uses ÷ 21 + 600 ÷ 6: 388 $ for the first, 674 $ for the fifth.
    const caps = [100, 200, 300, 400, 500];
    const { value, results } = await grid(
      Array.from({ length: 6 }, (_, row) => row).flatMap(
        (row): Typed => [
          ['signers.name', `Organisme ${row + 1}`, row],
          ['keys.parts', 1, row],
          ['keys.uses', row + 1, row],
          ['keys.heads', 1, row],
          ['keys.cap', caps[row] ?? null, row],
        ],
      ),
    );
    expect(errorsIn(results)).toEqual([]);
    expect(ofEach(value, 'keys.due', caps.length)).toEqual(caps);
    expect(String(value('explanation.1', -1))).toMatch(/^Trop de lignes/);
  });

  it('says what a party lacks before it can sign', async () => {
    const { value } = await grid();
    expect(ofReady(value)).toEqual([4, 0, 0, 0]);
    const lacking = await grid([
      ['signers.legal', null, 0],
      ['signers.neq', 114000002, 1],
      ['signers.by', null, 2],
      ['signers.votedOn', null, 3],
    ]);
    expect(ofEach(lacking.value, 'signers.check').map(plain)).toEqual(['Nom ?', 'NEQ ?', 'Qui ?', 'Rés. ?']);
    expect(ofReady(lacking.value)).toEqual([4, 4, 0, 0]);
  });

  it.each<[neq: string | number | null, isRight: boolean]>([
    [1140000013, true],
    ['1140000013', true],
    [114000001, false],
    [11400000131, false],
    ['1140 00001', false],
    [1140000.13, false],
    [null, false],
  ])('reads %s as an enterprise number: %s', async (neq, isRight) => {
    const { value, results } = await grid([['signers.neq', neq, 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(plain(value('signers.check') ?? '')).toBe(isRight ? '' : 'NEQ ?');
  });

  it('takes in ten digits and nothing else where the number is typed', () => {
    const { validations } = planOf(annex, filled);
    const area = layOut(annex).areas.get('signers.neq');
    const rule = validations.find((one) => area && isInside(area, one.area));
    expect(rule).toMatchObject({ kind: 'number', min: 1_000_000_000, max: 9_999_999_999, otherwise: 'refuse' });
  });

  it('compares votes with the way of deciding, and counts what is open and late', async () => {
    const { value } = await grid();
    // 3 to 1; 2 to 2 where two thirds are needed; 4 to nil; no objection, one abstaining.
    expect(ofEach(value, 'register.taken')).toEqual(['Oui', 'Non', 'Oui', 'Oui']);
    const counts = ['taken', 'refused', 'open', 'late', 'unsaid'].map((line) => value(`registerState.${line}.value`));
    // Saturdays were for 31 August, the purchase is for 30 October; the day is 15 September.
    expect(counts).toEqual([3, 1, 2, 1, 0]);
  });

  it.each<[mode: string, votes: readonly [number | null, number | null, number | null], taken: string]>([
    ['Consensus', [3, 0, 1], 'Non'],
    ['Consentement', [3, 0, 1], 'Oui'],
    ['Consentement', [3, 1, 0], 'Non'],
    ['Majorité simple', [2, 2, 0], 'Non'],
    ['Majorité simple', [2, 1, 1], 'Oui'],
    ['Deux tiers', [2, 1, 0], 'Oui'],
    ['Deux tiers', [3, 2, 0], 'Non'],
    ['Majorité simple', [null, null, null], 'Oui'],
  ])('%s with %s: %s', async (mode, [yes, no, abstained], taken) => {
    const { value } = await grid([
      ['register.mode', mode, 0],
      ['register.for', yes, 0],
      ['register.against', no, 0],
      ['register.abstained', abstained, 0],
    ]);
    expect(value('register.taken')).toBe(taken);
  });

  it('sees votes without a decision, and keys without a party', async () => {
    const { value } = await grid([
      ['register.for', 4, 6],
      ['keys.uses', 5, 5],
    ]);
    expect(value('registerState.unsaid.value')).toBe(1);
    expect(value('ready.unnamed.value')).toBe(1);
  });

  // « somme des clés » beside « 1 300 × 1 ÷ 5 » read as one sentence.
  it('keeps a gap between the columns of its pages, under headers and titles that are as far in', () => {
    const { cells, styles } = planOf(annex, filled);
    const first = layOut(annex).areas.get('opening.shared.value')?.row ?? Number.NaN;
    const own = cells.filter(({ row }) => row >= first);
    expect(own.filter(({ look }) => !styles[look].isIndented && styles[look].align === 'left')).toEqual([]);
  });

  it('prints its own pages in black on white', () => {
    const { cells, print } = planOf(annex, filled);
    const { areas } = layOut(annex);
    const first = areas.get('opening.shared.value')?.row ?? Number.NaN;
    const tones = cells.filter(({ row, look }) => row >= first - 1 && 'fill' in LOOKS[look]);
    expect(tones).toEqual([]);
    expect(print.titleRows).toBe(0);
    expect(print.footer.text).toBe('');
    // Parties, points, calculation and signatures each start a page, so that none is cut.
    for (const path of ['opening.shared.value', 'clauses.said', 'explanation.1', 'signatures.name']) {
      const start = areas.get(path)?.row ?? Number.NaN;
      expect(print.breaks.filter((row) => row <= start && row >= start - 5)).toHaveLength(1);
    }
  });

  it('has lines to sign on that end before the name beside them', async () => {
    const { value } = await grid();
    const line = String(value('signatures.sign'));
    const column = layOut(annex).areas.get('signatures.sign')?.column ?? -1;
    // An underscore of Arial is 0,556 em, an em of 10 points is 13,33 pixels; 8 are for the edges of the cell.
    expect(line.length * 0.556 * 13.33 + 8).toBeLessThan(planOf(annex, filled).columns[column] ?? 0);
    expect(line).toMatch(/^_{20,}$/);
  });

  it('serves one party alone, and leaves no line to sign for the others', async () => {
    const others = [1, 2, 3].flatMap((row) => [
      ...['name', 'legal', 'by', 'neq', 'votedOn', 'resolution'].map((key) => [`signers.${key}`, null, row] as const),
      ...['parts', 'uses', 'heads', 'cap'].map((key) => [`keys.${key}`, null, row] as const),
    ]);
    const { value, results } = await grid(others);
    expect(errorsIn(results)).toEqual([]);
    expect(value('shares.due')).toBe(3402);
    expect(ofEach(value, 'signatures.sign').filter((line) => line !== undefined)).toHaveLength(1);
  });

  it('takes the points settled, the keys and the amounts from the other sheets of the whole guide', async () => {
    const plans = plansFor(DOSSIER, filled);
    const results = await evaluated(plans);
    const shown = (template: typeof annex, path: string, row = 0) => {
      const area = layOut(template).areas.get(path);
      const place = plans.findIndex((plan) => plan.template === template.id);
      return area && results[place]?.[area.row + row]?.[area.column];
    };
    const settled = shown(agreement, 'state.settled.count');
    expect(shown(annex, 'ready.points.value')).toBe(settled);
    expect(plain(shown(annex, 'clauses.said'))).toMatch(/^Forme de l’entente : .+/);
    expect(plain(shown(annex, 'clauses.said', Number(settled) - 1))).toMatch(/^Sortie d’un partenaire : Préavis de /);
    expect(shown(annex, 'clauses.said', Number(settled))).toBeUndefined();
    expect([0, 1, 2, 3].map((row) => shown(annex, 'shares.due', row))).toEqual([1270.8, 785.5, 710.4, 635.3]);
  });
});
