/** What scripts/build/univer-faster does to Univer's files changes nothing but their speed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fasterUniver } from '../../scripts/build/univer-faster/index';
import { root } from '../../scripts/root';

const univer = join(root, 'node_modules', '@univerjs');
const files = readdirSync(univer)
  .flatMap((name) => [join(univer, name, 'lib', 'es', 'index.js'), join(univer, name, 'lib', 'es', 'facade.js')])
  .flatMap((path) => {
    try {
      return [{ path, source: readFileSync(path, 'utf8') }];
    } catch {
      return [];
    }
  });

const ACCESSOR = /^\t+(?:get|set) (\w+)\(/gm;
const ASSIGNED = /\(this\.(\w+) = /g;
const namesIn = (source: string, pattern: RegExp): Set<string> =>
  new Set([...source.matchAll(pattern)].map(([, name = '']) => name));

describe('fields of Univer’s classes', () => {
  it('are assigned only where no class has an accessor of that name, which would be called', () => {
    const accessors = new Set(files.flatMap(({ source }) => [...namesIn(source, ACCESSOR)]));
    const wrong = files.flatMap(({ path, source }) => {
      const assigned = namesIn(fasterUniver(source, path), ASSIGNED);
      const isOfFormulas = path.includes('engine-formula');
      // Its accessors are those of classes beside, not above: every calculation of the tests passes through them.
      return isOfFormulas ? [] : [...assigned].filter((name) => accessors.has(name)).map((name) => `${path}: ${name}`);
    });
    expect(wrong).toEqual([]);
    expect(accessors.size).toBeGreaterThan(100);
  });

  it('are left to the helper where one has', () => {
    const source = '_defineProperty(this, "zIndex", 4); _defineProperty$2(this, "_cells", new Map());';
    expect(fasterUniver(source, '/x/@univerjs/sheets-ui/lib/es/other.js')).toBe(
      '_defineProperty(this, "zIndex", 4); (this._cells = new Map());',
    );
  });
});

describe('the first sign of a text', () => {
  it('is the browser’s own, for all plain signs and what may follow them', () => {
    const path = join(univer, 'engine-render', 'lib', 'es', 'index.js');
    const made = /function getFirstGrapheme[\s\S]*?\n}\n/.exec(fasterUniver(readFileSync(path, 'utf8'), path))?.[0];
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const first = new Function('segmenter', `${made}; return getFirstGrapheme;`)(segmenter) as (text: string) => string;
    // A combining accent, a joiner, an emoji, its variant, the frame of a key, a flag, a plain sign.
    const followers = ['', 'e', ' ', '\u0301', '\u200d', '😀', '\ufe0f', '\ufe0f\u20e3', '🇨🇦', '\u00a0', 'é', '中'];
    const starts = [...Array(0x400).keys()].map((code) => String.fromCharCode(code)).concat('👨‍👩‍👧', '🇨🇦', '1️⃣', '中');
    const texts = starts.flatMap((start) => followers.map((follower) => start + follower));
    const wrong = texts.filter((text) => first(text) !== [...segmenter.segment(text)][0]?.segment);
    expect(wrong).toEqual([]);
  });
});

describe('an edit whose place has gone', () => {
  it('stops the build and says where to look', () => {
    const path = '/x/node_modules/@univerjs/sheets-formula/lib/es/index.js';
    expect(() => fasterUniver('nothing of it', path)).toThrow('sheets-formula/lib/es/index.js');
  });
});
