import type { Text } from '../../values/text';
import type { Content, Example, Follows, Value } from './define';
import type { Filling } from './drawing';
import type { Here, Resolver } from './holes';

interface Draft {
  readonly resolver: Resolver;
  /** With the worked example's values. */
  readonly filled: boolean;
}
type Told = Extract<Example, { readonly follows: string }>;
type Typed = Extract<Example, { readonly typed: Value }>;

const isTold = (example: Example): example is Told => typeof example === 'object' && 'follows' in example;
const isTyped = (example: Example): example is Typed => typeof example === 'object' && 'typed' in example;

export const plainValue = (example: Example): Value =>
  isTold(example) ? example.example : isTyped(example) ? example.typed : example;

/** A cell to fill in: what it takes up from the other grids of the file, or the worked example. */
export function fillingOf(
  content: Content,
  example: Example | undefined,
  { resolver, filled }: Draft,
  row = 0,
  here?: Here,
): Filling {
  const said = filled ? example : undefined;
  if (said === undefined) return { formula: resolver.follow(content.follows, row, here) };
  if (isTyped(said)) return { value: said.typed };
  const told = isTold(said) ? resolver.follow(said.follows, 0, here) : undefined;
  return { value: plainValue(said), formula: told ?? resolver.follow(content.follows, row, here) };
}

const taken = (sheets: string): Text => ({
  fr: `Repris de ${sheets}. C’est là qu’on le change, pour que tout le dossier suive ; ce qui est écrit ici ne vaut qu’ici et dans les feuilles qui suivent celle-ci.`,
  en: `Taken up from ${sheets}. Change it there, so that the whole file follows; what is typed here holds only here and in the sheets that follow this one.`,
});

/** What a cell tells, with where it is taken up from. */
export function noteOf(content: Content & { readonly header?: { readonly follows?: Follows } }, resolver: Resolver) {
  const sheets = resolver.origins(content.follows ?? content.header?.follows);
  if (sheets.length === 0) return content.note;
  const from = {
    fr: sheets.map((sheet) => `« ${sheet} »`).join(', '),
    en: sheets.map((sheet) => `“${sheet}”`).join(', '),
  };
  const said = { fr: taken(from.fr).fr, en: taken(from.en).en };
  return content.note ? { fr: `${content.note.fr}\n${said.fr}`, en: `${content.note.en}\n${said.en}` } : said;
}
