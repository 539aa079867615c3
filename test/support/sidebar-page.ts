/** The built sidebar in Chromium, over the built script in a context of its own, over a spreadsheet without Google. */
import type { Browser, Page } from 'playwright-core';
import { find } from '../../core';
import { areaOf } from '../../core/formula/addresses';
import { ownCalls } from '../../core/formula/calls';
import { canonicalFormula, hasDecimalComma } from '../../core/formula/in-sheets-region';
import { referenceIn } from '../../core/formula/references';
import { type Built, load } from '../apps-script/script';
import { createFakeSheets, type FakeOptions } from './fake-sheets';
import { type LentPage, lentPage } from './lent-page';

const ADDRESS = 'https://sidebar.test/';

export interface SidebarOptions extends FakeOptions {
  readonly built: Built;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** What google.script.run cannot carry: it says nothing, and the page waits for ever. */
export function uncarried(value: unknown): string | undefined {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return undefined;
  if (Array.isArray(value)) return value.map(uncarried).find((fault) => fault !== undefined);
  if (Object.prototype.toString.call(value) !== '[object Object]') return Object.prototype.toString.call(value);
  return Object.values(value as object)
    .map(uncarried)
    .find((fault) => fault !== undefined);
}

/** google.script, as Google puts it in a page; `serve` is the way to the script. */
function installGoogle(): void {
  type Serve = (name: string, args: string) => Promise<{ answer?: string; problem?: string }>;
  const { serve } = window as unknown as { serve: Serve };
  const runner = (onSuccess: (answer: unknown) => void, onFailure: (problem: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: typeof onSuccess) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: typeof onFailure) => runner(onSuccess, handler);
          return (...args: unknown[]) => {
            void serve(String(name), JSON.stringify(args)).then(({ answer, problem }) => {
              if (problem !== undefined) onFailure(new Error(problem));
              else onSuccess(answer === undefined ? undefined : JSON.parse(answer));
            });
          };
        },
      },
    );
  const nothing = (): void => undefined;
  const editor = {
    focus: () => {
      Object.assign(window, { editorFocused: true });
    },
  };
  Object.assign(window, { google: { script: { run: runner(nothing, nothing), host: { editor } } } });
}

export type Fake = ReturnType<typeof createFakeSheets>;

export class SidebarPage {
  /** Questions asked, by name, in order. */
  readonly questions: string[] = [];
  readonly errors: string[] = [];
  /** Addresses that the page tried to reach. */
  readonly foreign: string[] = [];
  /** What Google says instead of answering a question. */
  failing: { readonly question: string; readonly message: string } | undefined;

  private constructor(
    readonly fake: Fake,
    readonly page: Page,
    private readonly lent: LentPage,
    private readonly call: (name: string, ...args: unknown[]) => unknown,
  ) {}

  static async open(browser: Browser, options: SidebarOptions): Promise<SidebarPage> {
    const { built, width = 300, colorScheme = 'light' } = options;
    const fake = createFakeSheets({
      ...options,
      pages: built.pages,
      evaluate: (formula, sheet) => evaluate(formula, sheet),
    });
    const script = load(built.code, fake.globals);
    const evaluate = evaluator(fake, script.run, hasDecimalComma(fake.spreadsheet.getSpreadsheetLocale()));
    script.run('mutuOpenPanel');
    const lent = await lentPage(browser, { viewport: { width, height: 760 }, colorScheme });
    const { page } = lent;
    const sidebar = new SidebarPage(fake, page, lent, script.run);
    await lent.add(page.exposeFunction('serve', (name: string, args: string) => sidebar.serve(name, args)));
    await lent.add(page.addInitScript(installGoogle));
    page.on('pageerror', (error) => sidebar.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') sidebar.errors.push(message.text());
    });
    await page.route('**/*', (route) => {
      if (route.request().url() === ADDRESS) {
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: fake.sidebar() ?? '' });
      }
      sidebar.foreign.push(route.request().url());
      return route.abort();
    });
    await page.goto(ADDRESS);
    await page.getByRole('tab').first().waitFor();
    return sidebar;
  }

  close(): Promise<void> {
    return this.lent.giveBack();
  }

  private serve(name: string, args: string): { answer?: string; problem?: string } {
    const [asked] = JSON.parse(args) as [string];
    const { question } = JSON.parse(asked) as { question: string };
    this.questions.push(question);
    if (this.failing?.question === question) return { problem: this.failing.message };
    try {
      if (name.endsWith('_')) throw new Error(`${name} is private`);
      const answer = this.call(name, ...(JSON.parse(args) as unknown[]));
      const fault = uncarried(answer);
      if (fault) throw new Error(`google.script.run does not carry ${fault}`);
      return { answer: JSON.stringify(answer) };
    } catch (error) {
      return { problem: (error as Error).message };
    }
  }
}

type Run = (name: string, ...args: unknown[]) => unknown;

/** One of our functions on figures and cells, by the script itself; anything else is #NAME?. */
function evaluator(fake: Fake, run: Run, decimalComma: boolean): (formula: string, sheet: string) => unknown {
  const argument = (text: string, sheet: string): unknown => {
    if (text === '') return '';
    if (/^-?[\d.]+%?$/.test(text)) return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
    // « 12 000 »: Google cannot read the formula at all.
    if (!referenceIn(text)) throw new Error('Formula parse error.');
    const { row, column, rows, columns } = areaOf(text.replaceAll('$', ''));
    const cells = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => fake.value(sheet, row + 1 + i, column + 1 + j)),
    );
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  };
  return (formula, sheet) => {
    const canonical = canonicalFormula(formula, decimalComma);
    const [call] = ownCalls(canonical);
    if (!call?.isWhole || !/^=MUTU_/i.test(canonical)) return '#NAME?';
    try {
      const args = call.args.map((text) => argument(text, sheet));
      if (!find(call.id)) return '#NAME?';
      const result = run(`MUTU_${call.id}`, ...args);
      return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
    } catch {
      return '#ERROR!';
    }
  };
}
