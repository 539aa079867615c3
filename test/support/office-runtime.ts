/**
 * Microsoft's own custom functions runtime, unmodified, in jsdom, with a stand-in for the bridge through which Excel
 * sends calls and receives answers: what our functions return is seen exactly as Excel would receive it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';

const RUNTIME = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/custom-functions-runtime.debug.js');

/** The runtime looks for its own tag in the page; « outside-only » keeps jsdom from loading it a second time. */
const PAGE = '<!doctype html><script src="https://localhost/custom-functions-runtime.debug.js"></script>';

/** What reaches Excel for one call. */
export interface Outcome {
  readonly ok: boolean;
  /** The values of the cells; the sentence, for a failure. */
  readonly value: unknown;
  /** For a failure: the runtime's number for the error shown in the cell. */
  readonly errorCode?: number;
}

/** The numbers the runtime gives to errors (`_getCustomFunctionResultErrorCodeFromErrorCode`). */
export const SHOWN = { notAvailable: 1, divisionByZero: 5, invalidNumber: 6, invalidValue: 7, nullReference: 8 };

/** How Excel writes an error among the arguments of a function that accepts them. */
export const errorArgument = (code: string) => ({ type: 'CustomFunctionError', code });

/** How Excel writes a value that is more than a number or a text: JSON inside the JSON, read with the flag `rich`. */
export const richArgument = (value: object) => ({ value: JSON.stringify(value) });

/** What the call says of itself, from the function's metadata: errors come in, rich values come in. */
export const FLAGS = { none: 0, errors: 4, rich: 8 };

export interface OfficeRuntime {
  /** `addresses`: where each argument stands, for functions that ask for it in the versions that tell. */
  call(id: string, args: readonly unknown[], flags?: number, addresses?: readonly unknown[]): Promise<Outcome>;
  /** What was written on the console while the scripts loaded and ran: warnings, errors. */
  readonly complaints: readonly string[];
  close(): void;
}

interface BridgeMessage {
  readonly id?: number;
  readonly type: number;
  readonly message: { readonly body?: { readonly Actions?: readonly Action[] } };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Put there by the runtime. */
  onMessageFromHost?(text: string): void;
}

interface Action {
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

type InvocationResult = [id: number, ok: boolean, value: unknown, errorCode?: number];

/** Types of messages on the bridge, and of events for the runtime (`OfficeExtension.HostBridge`). */
const QUERY = 1;
const EVENT = 3;
const CUSTOM_FUNCTIONS = 1;
const INVOCATION = 1000;

export function startOfficeRuntime(script: string, displayLanguage?: string): OfficeRuntime {
  const complaints: string[] = [];
  const { window } = new JSDOM(PAGE, {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    virtualConsole: listeningConsole(complaints),
  });
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const message = JSON.parse(text) as BridgeMessage;
      if (message.type !== QUERY) return;
      for (const result of resultsIn(message)) settle(waiting, result);
      // The runtime waits for the answer to a query before it sends the next one.
      setTimeout(() => bridge.onMessageFromHost?.(emptyAnswer(message)));
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  window.eval(readFileSync(RUNTIME, 'utf8'));
  if (displayLanguage) setDisplayLanguage(window, displayLanguage);
  window.eval(script);

  let calls = 0;
  return {
    complaints,
    call(id, args, flags = FLAGS.none, addresses = undefined) {
      const call = calls++;
      const outcome = new Promise<Outcome>((resolve) => waiting.set(call, resolve));
      const message = JSON.stringify([call, id, args, 'Feuil1!A1', flags, ...(addresses ? [addresses] : [])]);
      const entries = [[CUSTOM_FUNCTIONS, INVOCATION, '', message, 0]];
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries } }));
      return outcome;
    },
    close: () => window.close(),
  };
}

/**
 * Warnings and errors that scripts write. Not jsdom's own reports: after a while the runtime throws from a timer, for
 * want of a file that only Excel's page has.
 */
function listeningConsole(complaints: string[]): VirtualConsole {
  const listening = new VirtualConsole();
  const note = (...said: unknown[]): void => {
    complaints.push(said.map(String).join(' '));
  };
  return listening.on('warn', note).on('error', note);
}

function setDisplayLanguage(window: DOMWindow, displayLanguage: string): void {
  const { Office } = window as unknown as { Office?: object };
  Object.assign(window, { Office: { ...Office, context: { displayLanguage } } });
}

/** The runtime sends answers as one call of a method whose argument is the list of results. */
function resultsIn({ message }: BridgeMessage): readonly InvocationResult[] {
  const answers = message.body?.Actions?.filter((action) => action.Name === 'SetInvocationArrayResults') ?? [];
  return answers.flatMap((action) => action.ArgumentInfo?.Arguments?.[0] as InvocationResult[]);
}

function settle(waiting: Map<number, (outcome: Outcome) => void>, result: InvocationResult): void {
  const [id, ok, value, errorCode] = result;
  waiting.get(id)?.({ ok, value, ...(errorCode !== undefined && !ok && { errorCode }) });
  waiting.delete(id);
}

const emptyAnswer = ({ id }: BridgeMessage): string =>
  JSON.stringify({
    id,
    type: QUERY,
    flags: 0,
    message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [] }) },
  });
