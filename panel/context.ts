import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage, type Language, type Text } from '../core/values/text';
import type { Host, Selection } from './host';

/** What every view has at hand. */
export interface PanelTools {
  readonly host: Host;
  readonly language: Language;
  readonly version: string;
  /** The sentence, its holes filled: « {n} fonctions » with { n: 3 }. */
  say(text: Text, holes?: Readonly<Record<string, string | number>>): string;
  /** Said to screen readers, and shown at the foot of the panel unless it is `quiet`: what eyes see by themselves. */
  announce(message: string, kind?: 'done' | 'refused' | 'quiet'): void;
}

export const PanelContext = createContext<PanelTools | undefined>(undefined);

export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error('A view stands outside the panel');
  return tools;
}

export const fill = (text: Text, language: Language, holes: Readonly<Record<string, string | number>> = {}): string =>
  inLanguage(text, language).replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));

/** What is selected, kept up to date; undefined while it is not known or there is none. */
export function useSelection(): Selection | undefined {
  const { host } = usePanel();
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    if (host.cannot.read) return undefined;
    let isGone = false;
    const show = (next: Selection | undefined): void => {
      if (!isGone) setSelection(next);
    };
    const stop = host.onSelection(show);
    void host.selection().then(show, () => show(undefined));
    return () => {
      isGone = true;
      stop();
    };
  }, [host]);
  return selection;
}

/** A number that grows each time the workbook changes: what depends on cells is worked out again. */
export function useEdits(): number {
  const { host } = usePanel();
  const [edits, setEdits] = useState(0);
  useEffect(() => (host.cannot.read ? undefined : host.onEdit(() => setEdits((count) => count + 1))), [host]);
  return edits;
}

/** An answer that takes time; the last one stays until the next is there. `key` says when to ask again. */
export function useAnswer<Value>(ask: () => Promise<Value>, key: string): Value | undefined {
  const [answered, setAnswered] = useState<{ readonly key: string; readonly value: Value }>();
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    let isGone = false;
    latest.current().then(
      (value) => {
        if (!isGone) setAnswered({ key, value });
      },
      (problem: unknown) => {
        // A host that fails to read is tried again at the next change.
        console.error(problem);
      },
    );
    return () => {
      isGone = true;
    };
  }, [key]);
  return answered?.value;
}
