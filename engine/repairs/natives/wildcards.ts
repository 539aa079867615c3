import { type BaseValueObject, ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Search {
  _handleSingleObject(sought: BaseValueObject, text: BaseValueObject, start: BaseValueObject): BaseValueObject;
}

/** SEARCH of Univer 0.25.1 looks for « ? » and « * » themselves; in Excel they stand for one sign and for any, unless after « ~ ». */
export function searchWithWildcards(): void {
  const search = native<Search>('SEARCH');
  const { _handleSingleObject } = search;
  search._handleSingleObject = function (this: Search, sought, text, start) {
    const pattern = sought.isString() ? String(sought.getValue()) : '';
    const known = _handleSingleObject.call(this, sought, text, start);
    if (!/[?*~]/.test(pattern) || text.isNull() || text.isError()) return known;
    const from = Number(start.getValue());
    if (!(from >= 1)) return known;
    const found = String(text.getValue())
      .slice(Math.floor(from) - 1)
      .search(patternOf(pattern));
    return found < 0 ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(found + Math.floor(from));
  };
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

function patternOf(sought: string): RegExp {
  const parts = sought.match(/~[?*~]|\*+|\?|[^?*~]+|~/g) ?? [];
  const source = parts.map((part) => {
    if (part.startsWith('*')) return '.*?';
    if (part === '?') return '.';
    return (part.length === 2 && part.startsWith('~') ? part.slice(1) : part).replace(ESCAPED, '\\$&');
  });
  return new RegExp(source.join(''), 'isu');
}
