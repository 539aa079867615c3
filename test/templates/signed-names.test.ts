import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { TYPED_LOOKS } from '../../core/grids/language/look';
import type { Plan, PlanCell } from '../../core/grids/language/plan';
import { summary } from '../../core/grids/summary';
import { type CellResult, type Entry, evaluatePlans } from '../../engine/evaluate';

/** What a name is made of changes no figure: « Ferme *Étoile* », « Coop 4? », « >Nord », « =Sud » are names as any. */

const isTyped = ({ look, value }: PlanCell): boolean => typeof value === 'string' && TYPED_LOOKS.includes(look);

/** Words that the grids themselves know: those of closed lists, of formulas, of cells that nobody fills in. */
function knownWords(plans: readonly Plan[]): ReadonlySet<string> {
  const words = [summary, ...templates].flatMap(({ words = {} }) => Object.values(words).map(({ fr }) => fr));
  const choices = plans.flatMap(({ validations }) =>
    validations.flatMap((rule) => (rule.kind === 'list' ? rule.choices : [])),
  );
  const fixed = plans.flatMap(({ cells }) => cells.flatMap((cell) => (isTyped(cell) ? [] : String(cell.value ?? ''))));
  return new Set([...words, ...choices, ...fixed]);
}

type Naming = (rank: number) => string;
const plain: Naming = (rank) => `Coop ${[...(rank + 3).toString(3)].map((digit) => 'xyz'[Number(digit)]).join('')}`;
/** As criteria, most of these are for several others: « Coop x* », « <>Coop xy? ». */
const signed: Naming = (rank) => `${['', '>', '=', '<>', '<', '~'][rank % 6]}${plain(rank)}${'*?'[rank % 2]}`;

/** Every typed text under another name, the same for the same text; « A + B » is two of them. */
function renamed(plans: readonly Plan[], naming: Naming): { entries: Entry[]; names: string[] } {
  const known = knownWords(plans);
  const ranks = new Map<string, number>();
  const nameOf = (word: string): string => {
    if (known.has(word)) return word;
    const rank = ranks.get(word.toLowerCase()) ?? ranks.size;
    ranks.set(word.toLowerCase(), rank);
    return naming(rank);
  };
  const entries = plans.flatMap(({ cells }, plan) =>
    cells.filter(isTyped).map(({ row, column, value }) => ({
      plan,
      row,
      column,
      value: String(value).split(' + ').map(nameOf).join(' + '),
    })),
  );
  return { entries, names: [...ranks.values()].map(naming) };
}

/** With each name back under its plain one: the longest first, for some begin others. */
function underPlainNames(result: CellResult | undefined, names: readonly string[]): CellResult | undefined {
  if (typeof result !== 'string') return result;
  const ranked = names.map((name, rank) => ({ name, rank })).sort((a, b) => b.name.length - a.name.length);
  const coded = ranked.reduce((text, { name, rank }) => text.replaceAll(name, `⟦${rank}⟧`), result);
  return coded.replace(/⟦(\d+)⟧/g, (_, rank: string) => plain(Number(rank)));
}

describe('names with signs give the figures of names without', () => {
  it.each([DOSSIER, ...templates.map(({ id }) => id)])('%s', async (id) => {
    const plans = plansFor(id, { language: 'fr', filled: true });
    const [asPlain, asSigned] = [renamed(plans, plain), renamed(plans, signed)];
    const expected = await evaluatePlans(plans, asPlain.entries);
    const found = await evaluatePlans(plans, asSigned.entries);
    const differences = plans.flatMap(({ template }, plan) =>
      (found[plan] ?? []).flatMap((row, r) =>
        row.flatMap((value, c) => {
          const [is, wanted] = [underPlainNames(value, asSigned.names), expected[plan]?.[r]?.[c]];
          return is === wanted ? [] : [`${template}!${relative({ row: r, column: c })} ${is}, not ${wanted}`];
        }),
      ),
    );
    expect(differences).toEqual([]);
  });
});
