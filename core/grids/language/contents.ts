import type { Text } from '../../values/text';
import type { Column, Content, Input, Kind } from './define';
import { t } from './words';

/** All that may be said of a column or of a cell to fill in, but its kind and its label. */
type Details = Partial<Omit<Column & Input, 'kind' | 'label' | 'note' | 'question'>>;

/** A content under the name that formulas call it by. */
export interface Named<Key extends string = string, What = Content> {
  readonly key: Key;
  readonly content: What;
}
/** … to which what a hovered cell tells may be added. */
export interface Noted<Key extends string, What> extends Named<Key, What> {
  readonly note: (fr: string, en: string) => Named<Key, What & { readonly note: Text }>;
}

interface Constructor<K extends Kind> {
  /** `money('amount')`: a column that has no header. */
  <const Key extends string>(key: Key): Named<Key, { readonly kind: K }>;
  /** `money('price', t('Prix', 'Price'), { … })`: its name in formulas, its label, all else. */
  <const Key extends string, const D extends Details = Readonly<Record<never, never>>>(
    key: Key,
    label: Text,
    details?: D,
  ): Noted<Key, { readonly kind: K; readonly label: Text } & D>;
}

const of =
  <K extends Kind>(kind: K): Constructor<K> =>
  (key: string, label?: Text, details?: Details) => {
    const content = { kind, ...(label && { label }), ...details };
    const note = (fr: string, en: string) => ({ key, content: { ...content, note: t(fr, en) } });
    return { key, content, note } as never;
  };

export const text = of('text');
export const money = of('money');
/** A part of a whole, shown in per cent. */
export const share = of('share');
/** Of a thing that is measured: hours, kilometres, keys. */
export const quantity = of('quantity');
/** Of things that are counted one by one. */
export const count = of('count');
export const date = of('date');
export const time = of('time');
/** One word of a drop-down: `choices`, or the cells of `choicesFrom`. */
export const choice = of('choice');

export const recordOf = <T>(entries: readonly { readonly key: string; readonly content: T }[]): Record<string, T> => {
  const record: Record<string, T> = {};
  for (const { key, content } of entries) {
    if (key in record) throw new Error(`« ${key} » is there twice`);
    record[key] = content;
  }
  return record;
};
