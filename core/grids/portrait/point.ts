import type { Text } from '../../values/text';
import { same, t } from '../language';

type Both = readonly [fr: string, en: string];

/** One point of the portrait, and what each partner of the worked example says of it. */
export interface Point {
  readonly id: string;
  readonly label: Text;
  /** A partner a mark: « + » a strength, « - » a weakness, « = » neutral. */
  readonly marks: string;
  readonly comments: readonly Text[];
}

const textOf = ([fr, en]: Both): Text => (fr === en ? same(fr) : t(fr, en));

export const point = (id: string, label: Both, marks: string, ...comments: Both[]): Point => ({
  id,
  label: textOf(label),
  marks,
  comments: comments.map(textOf),
});
