/** What the page and its worker load for nothing is left out of them, and what they need is asked for at once. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

type Virtual = Readonly<Record<string, () => string | Promise<string>>>;

const require = createRequire(import.meta.url);

/** What Univer's renderer imports and never needs here, or needs a few words of. */
const MODULES: Virtual = {
  // Seventy languages in which words are cut at the end of a line, which a spreadsheet never asks for: no patterns, no words cut…
  // and no guess at the language of each text, done to choose among them.
  'franc-min': () => "export const franc = () => 'und';",
  // Fonts read from files: none is ever given to it.
  'opentype.js': () => "export const parse = () => { throw new Error('No font is read from a file here'); };",
  // Three expressions of a line each, made at every opening out of the tables of all of Unicode (0.7 MB).
  'cjk-regex': async () => {
    // The package is the renderer's, not ours.
    const path = createRequire(require.resolve('@univerjs/engine-render')).resolve('cjk-regex');
    const cjk = (await import(pathToFileURL(path).href)) as Record<string, () => { toRegExp(): RegExp }>;
    return ['all', 'letters', 'punctuations']
      .map((name) => `export const ${name} = () => ({ toRegExp: () => ${cjk[name]?.().toRegExp()} });`)
      .join('\n');
  },
};

/** One of the renderer's lists of patterns is loaded at the start; it takes an empty module for « none ». */
const PATTERNS = /^\.\/[a-z]{2,3}-[\w-]+\.js$/;
const NO_PATTERNS = 'no-hyphenation-patterns';
const MARK = '\0lighter:';

export const withoutDeadWeight: Plugin = {
  name: 'without-dead-weight',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer?.includes('@univerjs/engine-render/')) return null;
    if (PATTERNS.test(source)) return MARK + NO_PATTERNS;
    return source in MODULES ? MARK + source : null;
  },
  load(id) {
    if (!id.startsWith(MARK)) return null;
    return MODULES[id.slice(MARK.length)]?.() ?? 'export {};';
  },
};

interface FunctionText {
  readonly links?: unknown;
  readonly functionParameter?: Readonly<Record<string, { readonly name: string }>>;
}
interface Strings {
  'sheets-formula': { functionList: Record<string, FunctionText> };
}

/** The addresses of Microsoft's pages, which nothing shows; and in French the English summaries, in whose place ours are put. */
const FUNCTIONS = /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]locale[\\/](en-US|fr-FR)\.js$/;

export const withoutUnreadTexts: Plugin = {
  name: 'without-unread-texts',
  transform: {
    filter: { id: FUNCTIONS },
    async handler(_code, id) {
      const { default: strings } = (await import(pathToFileURL(id).href)) as { default: Strings };
      const isFrench = id.includes('fr-FR');
      const entries = Object.entries(strings['sheets-formula'].functionList).map(([key, text]) => {
        const { links: _, ...read } = text;
        return [key, isFrench ? namesOf(text) : read] as const;
      });
      const kept = {
        ...strings,
        'sheets-formula': { ...strings['sheets-formula'], functionList: Object.fromEntries(entries) },
      };
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(kept))});`, map: null };
    },
  },
};

/** What puts the lists of a preset together goes through each of their words, and no two lists have a name in common. */
const LISTS = /@univerjs[\\/]preset-[\w-]+[\\/]lib[\\/]es[\\/]locales[\\/](en-US|fr-FR)\.js$/;
const MERGING = /import \{ mergeLocales as (\w+) \} from "@univerjs\/core";/;

export const listsTogether: Plugin = {
  name: 'lists-together',
  transform: {
    filter: { id: LISTS },
    handler(code, id) {
      if (!MERGING.test(code)) throw new Error(`How does ${id} put its lists together?`);
      return { code: code.replace(MERGING, 'const $1 = (...lists) => Object.assign({}, ...lists);'), map: null };
    },
  },
};

const namesOf = ({ functionParameter = {} }: FunctionText): FunctionText => ({
  functionParameter: Object.fromEntries(Object.entries(functionParameter).map(([key, { name }]) => [key, { name }])),
});

/** The page begins with a few lines that import the rest: the browser asks for everything together. */
export const askedAtOnce: Plugin = {
  name: 'asked-at-once',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const imported = (file: string): string[] => {
        const one = bundle[file];
        return one?.type === 'chunk' ? [file, ...one.imports.flatMap(imported)] : [];
      };
      const main = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'main');
      const files = new Set(main ? imported(main.fileName) : []);
      return [...files].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `./${file}` },
        injectTo: 'head',
      }));
    },
  },
};
