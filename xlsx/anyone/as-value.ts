import { ownId, tokenize } from '../../core/formula';
import type { AnyoneName } from './book';

/** Native functions that Excel 2016 or LibreOffice 7.4 do not know: there they would show #NAME?, as ours do. */
const TOO_NEW: ReadonlySet<string> = new Set(
  `ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND FILTER GROUPBY HSTACK IFS IMAGE ISOMITTED
LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS PIVOTBY RANDARRAY REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST SCAN SEQUENCE SINGLE
SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNIQUE VALUETOTEXT VSTACK WRAPCOLS
WRAPROWS XLOOKUP XMATCH`.split(/\s+/),
);

/** Whether a canonical formula goes out as its value: it calls a function that not every spreadsheet knows. */
export function mustGoAsValue(formula: string, strangeNames: ReadonlySet<string>): boolean {
  return tokenize(formula).some(({ kind, text }) => {
    if (kind === 'function') {
      return ownId(text) !== undefined || TOO_NEW.has(text.toUpperCase()) || strangeNames.has(text.toLowerCase());
    }
    // D3#, the cells that the formula of D3 fills.
    return (kind === 'operator' && text === '#') || (kind === 'name' && strangeNames.has(text.toLowerCase()));
  });
}

/** The names that stand for such a formula, themselves or through others. */
export function strangeNames(names: readonly AnyoneName[]): ReadonlySet<string> {
  const strange = new Set<string>();
  for (let before = -1; before < strange.size; ) {
    before = strange.size;
    for (const { name, content } of names) {
      if (mustGoAsValue(content, strange)) strange.add(name.toLowerCase());
    }
  }
  return strange;
}
