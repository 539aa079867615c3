/** Items of a list that only their place tells apart, each with a key for drawing. */
export const numbered = <Item>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly index: number; readonly key: string }[] =>
  items.map((item, index) => ({ item, index, key: String(index) }));
