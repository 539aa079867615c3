/**
 * Names that people type (partners, resources, groups): two that look alike are one, whatever the keyboard, the font or
 * the program they were copied from. The first spelling met is the one shown.
 */
import { withoutInvisible } from './marks';
import { withoutAccents } from './text';

const APOSTROPHES = /[`´‘’‛ʹʻʼʽˈ′＇]/g;
const HYPHENS = /[‐‑‒–—―⁃−﹘﹣－]/g;
/** They choose among the pictures of one character. */
const VARIANTS = /[\ufe00-\ufe0f]/g;
const SPACES = /\s+/g;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * One key for all spellings of a name: case, accents, ligatures, widths, kinds of apostrophe, hyphen and space, and
 * invisible marks do not count. Empty for a name of which nothing is seen.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name;
  // Apostrophes before the accents, whose removal would cut « ´ » into a space and an accent.
  const seen = withoutInvisible(name).replace(VARIANTS, '').replace(APOSTROPHES, "'");
  return (
    withoutAccents(
      withoutAccents(seen)
        .replace(/œ/gi, 'oe')
        .replace(/æ/gi, 'ae')
        // Down, up, then down: « ß », « ſ » and « ς » have no capital of their own, and « ẞ » is one already.
        .toLowerCase()
        .toUpperCase()
        .toLowerCase(),
    )
      // Raised, lowered, doubled ones are plain by now: « ⁻ » is « − », « ″ » is « ′′ ».
      .replace(APOSTROPHES, "'")
      .replace(HYPHENS, '-')
      .replace(SPACES, ' ')
      .trim()
  );
}

/** The same, each spelling folded once: a long log holds the same few. */
export function nameKeys(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let key = known.get(name);
    if (key === undefined) {
      key = nameKey(name);
      known.set(name, key);
    }
    return key;
  };
}
