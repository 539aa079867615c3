/**
 * A blank at which a text wraps takes no room: lines set to the right end under one another, and none starts with a gap.
 * Univer 0.25.1 counts it in the width of its line (DocSimpleSkeleton, of engine-render), which stood off the right edge by a
 * blank; and where a word fills its line to less than a blank, the blank began the next one.
 */
import { DocSimpleSkeleton, FontCache } from '@univerjs/engine-render';

type Line = ReturnType<DocSimpleSkeleton['calculate']>[number];

/** What is read here of a text, private upstream. */
interface Wrapped {
  readonly _text: string;
  readonly _fontStyle: string;
  readonly _warp: boolean;
  readonly _dirty: boolean;
  _lines: Line[];
}

export function hangBlanks(): void {
  const skeleton = DocSimpleSkeleton.prototype;
  const calculate = skeleton.calculate;
  skeleton.calculate = function () {
    const text = this as unknown as Wrapped;
    const isNew = text._dirty;
    const lines = calculate.call(this);
    if (isNew && text._warp) text._lines = lines.map(withoutBlanks(text));
    return text._lines;
  };
}

/** Lines in their order, without the blanks at which the text wraps; those that one typed around one's own line breaks stay. */
function withoutBlanks({ _text, _fontStyle }: Wrapped): (line: Line) => Line {
  let at = 0;
  return (line) => {
    const end = at + line.text.length;
    const isCut = (place: number): boolean => place > 0 && place < _text.length && !/[\r\n]/.test(_text[place] ?? '');
    let { text } = line;
    if (isCut(at) && !/[\r\n]/.test(_text[at - 1] ?? '')) text = text.replace(/^ +/, '');
    if (isCut(end)) text = text.replace(/ +$/, '');
    at = end + (/^(\r\n|\r|\n)/.exec(_text.slice(end, end + 2))?.[0].length ?? 0);
    return text === line.text ? line : { ...line, text, width: FontCache.getMeasureText(text, _fontStyle).width };
  };
}
