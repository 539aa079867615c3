import type { Text } from '../../values/text';
import { same, t } from '../language';

/** One point of the portrait, and what each partner of the worked example says of it. */
export interface Point {
  readonly id: string;
  readonly label: Text;
  /** A partner a mark: « + » a strength, « - » a weakness, « = » neutral. */
  readonly marks: string;
  readonly comments: readonly Text[];
}

export interface Theme {
  readonly id: string;
  readonly title: Text;
  readonly points: readonly Point[];
}

type Both = readonly [fr: string, en: string];

const textOf = ([fr, en]: Both): Text => (fr === en ? same(fr) : t(fr, en));

export const point = (id: string, label: Both, marks: string, ...comments: Both[]): Point => ({
  id,
  label: textOf(label),
  marks,
  comments: comments.map(textOf),
});
