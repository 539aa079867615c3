/** Grids added by the built script to a fake spreadsheet, as a person does from the menu. */
import { type FormulaToken, tokenize } from '../../core/formula';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import type { Plan } from '../../core/grids/language/plan';
import type { Language } from '../../core/values/text';
import { createFakeSheets, type FakeOptions } from '../support/fake-sheets';
import { built, load } from './script';

export const CHOICES = [...gallery.map(({ id }) => id), DOSSIER];

const scripts = new Map<Language, Promise<string>>();
/** Built once for each language. */
export function scriptIn(language: Language): Promise<string> {
  const known = scripts.get(language) ?? built({ language }).then(({ code }) => code);
  scripts.set(language, known);
  return known;
}

export const ONE_SHEET = { Notes: [['à garder', 12.5]] };

export interface Trial extends Partial<FakeOptions> {
  readonly language?: Language;
  readonly choice: string;
  readonly filled?: boolean;
}

export async function insert({ language = 'fr', choice, filled = true, ...options }: Trial) {
  const fake = createFakeSheets({ sheets: ONE_SHEET, answer: filled ? 'YES' : 'NO', ...options });
  const script = load(await scriptIn(language), fake.globals);
  const add = (): unknown => script.run(`mutuGrid_${choice}`);
  add();
  return { ...fake, script, add };
}
export type Inserted = Awaited<ReturnType<typeof insert>>;

/** What must be in a spreadsheet that only had the sheet above. */
export const expectedPlans = ({ language = 'fr', choice, filled = true }: Trial): Plan[] =>
  plansFor(choice, { language, filled, takenSheets: ['Notes'], takenNames: [], cannot: ['print'] });

const ARRAY = '=ArrayFormula(';

/** The tokens of « (25/100) » as the decimal number they stand for. */
function decimals(tokens: readonly FormulaToken[]): string[] {
  const texts: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const five = tokens.slice(i, i + 5);
    const [, tenths, , power] = five.map(({ text }) => text);
    const kinds = five.map(({ kind }) => kind).join(' ');
    const before = tokens[i - 1]?.kind;
    if (
      kinds === 'open number operator number close' &&
      five[2]?.text === '/' &&
      /^10+$/.test(power ?? '') &&
      before !== 'function'
    ) {
      texts.push(String(Number(tenths) / Number(power)));
      i += 4;
    } else texts.push(tokens[i]?.text ?? '');
  }
  return texts;
}

/** A formula of Sheets as a plan writes it: English names, commas, decimal points, MUTU.X. */
export function canonical(written: string): string {
  const plain = written.startsWith(ARRAY) ? `=${written.slice(ARRAY.length, -1)}` : written;
  const tokens = tokenize(plain).map((token): FormulaToken => {
    if (token.kind === 'separator') return { ...token, text: ',' };
    return token.kind === 'function' ? { ...token, text: token.text.replace(/^MUTU_/, 'MUTU.') } : token;
  });
  return decimals(tokens).join('');
}

/** What in a formula would not work in every spreadsheet. */
export function faults(written: string): string[] {
  return tokenize(written)
    .filter(({ kind, text }) => {
      if (kind === 'separator') return text !== ';';
      if (kind === 'number') return !/^\d+$/.test(text);
      if (kind === 'function') return text.includes('.') || LACKING.has(text.toUpperCase());
      return kind === 'brace' || text === '#' || text === '@';
    })
    .map(({ text }) => text);
}

/** Functions of Excel's that Google's list (support.google.com/docs/table/25273) does not have. */
const LACKING = new Set(
  'AGGREGATE CUBEVALUE DROP EXPAND GETDATA IMAGE.EXCEL SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT VALUETOTEXT ARRAYTOTEXT GROUPBY PIVOTBY'.split(
    ' ',
  ),
);
