/// <reference types="google-apps-script" />
/** Google's pages and session without Google: what a script shows beside a spreadsheet, and whose account it runs for. */
import { type Listener, pretend } from './fake-google';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export interface PageOptions {
  /** The script's .html files, by name without the ending. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The account's language: « fr », « en_CA ». */
  readonly userLocale?: string;
}

function fakeOutput(content: string, told: Listener): HtmlOutput {
  return pretend<HtmlOutput>('HtmlOutput', { getContent: () => content }, told);
}

export function fakePages({ pages = {}, userLocale = 'fr' }: PageOptions, told: Listener) {
  let shown: HtmlOutput | undefined;
  const service = pretend<GoogleAppsScript.HTML.HtmlService>(
    'HtmlService',
    {
      createHtmlOutputFromFile: (name: string) => {
        const content = pages[name];
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return fakeOutput(content, told);
      },
      createHtmlOutput: (content?: unknown) => fakeOutput(String(content ?? ''), told),
    } as Partial<GoogleAppsScript.HTML.HtmlService>,
    told,
  );
  const session = pretend<GoogleAppsScript.Base.Session>('Session', { getActiveUserLocale: () => userLocale }, told);
  return {
    globals: { HtmlService: service, Session: session },
    show: (output: unknown) => {
      shown = output as HtmlOutput;
    },
    shown: () => shown?.getContent(),
  };
}
