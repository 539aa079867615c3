import { Marked } from 'marked';
import type { GalleryItem } from '../core/grids/gallery';
import { LOCALE } from '../core/values/locale';
import { escapedXml, inLanguage, type Language, type Text, withoutAccents } from '../core/values/text';
import { sitePage } from './layout';

/** A part of the guide, under its heading. */
export interface GuideSection {
  readonly id: string;
  readonly title: string;
  /** What it says, without marks. */
  readonly text: string;
}

export const guideSections = (markdown: string): readonly GuideSection[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const text = lines
        .map((line) =>
          line
            .replace(/^!\[.*$/, '')
            .replace(/^(?:- |#+ |\d\. )/, '')
            .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replace(/[*`]|-{3,}/g, '')
            .replaceAll('|', ' '),
        )
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      return { id: idOf(title), title, text };
    });

export interface Article {
  readonly markdown: string;
  readonly language: Language;
  readonly version: string;
  /** The same page in the other language, from the root of the site. */
  readonly otherPath: string;
  /** Of a picture it names. */
  sizeOf(href: string): { readonly width: number; readonly height: number };
}

/** The guide, or another page written in Markdown in docs/, as a page of the site. */
export function articlePage({ markdown, language, version, otherPath, sizeOf }: Article): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Mutu';
  const headings: { readonly id: string; readonly text: string }[] = [];
  const marked = new Marked({
    async: false,
    // A sign never begins a line that its word ends; nor do thousands part from their hundreds.
    walkTokens: (token) => {
      if (token.type === 'text') token.text = LOCALE[language].typeset(token.text as string);
      if (token.type === 'link') token.href = onSite(token.href as string);
    },
    renderer: {
      // On a small screen a picture shrinks: it is a link to itself, to be seen whole.
      image({ href, text }) {
        const [address, alt] = [escapedXml(href), escapedXml(LOCALE[language].typeset(text))];
        const { width, height } = sizeOf(href);
        return `<a class="figure" href="${address}"><img src="${address}" alt="${alt}" width="${width}" height="${height}" loading="lazy"></a>`;
      },
      heading({ tokens, depth, text }) {
        const id = idOf(text);
        if (depth === 2) headings.push({ id, text });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  const content = marked.parse(markdown) as string;
  const list = headings.map(({ id, text }) => `<li><a href="#${id}">${escapedXml(text)}</a></li>`).join('\n');
  const [head = '', rest = ''] = content.split(/(?<=<\/h1>\n)/);
  return sitePage({
    language,
    version,
    title: `${title} – Mutu`,
    body: `${head}<nav><ul>\n${list}\n</ul></nav>\n${rest}`
      .replace(/<table>(\s*<thead>\s*<tr>\s*)(<th><\/th>)?/g, (_, start, corner) =>
        // The corner of a sheet, above its numbers, heads nothing; its figures are not cut, and scroll on a telephone.
        corner
          ? `<div class="table" tabindex="0" role="group" aria-label="${inLanguage(CELLS, language)}"><table>${start}<td></td>`
          : `<div class="table"><table>${start}`,
      )
      .replaceAll('</table>', '</table></div>'),
    otherPath,
    toRoot: '../',
  });
}

/** Pages of docs/ lead to one another by their files, which are read there too. */
const onSite = (href: string): string =>
  href.replace(/^(?:(excel|sheets)\.|guide\.)(fr|en)\.md(?=#|$)/, (_, name, language) =>
    name ? `${name}-${language}.html` : `${language}.html`,
  );

const CELLS: Text = { fr: 'Les cellules de l’exemple', en: 'The cells of the example' };

const idOf = (heading: string): string =>
  withoutAccents(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The comment of the guide where the site lists the grids. */
const GRIDS_HERE = /^<!-- (?:grilles|grids)\b.*-->$/m;

/** The guide, with every grid and what it does, step by step. */
export function withGrids(markdown: string, language: Language, steps: readonly GridsOfStep[]): string {
  const list = steps.map(({ title, grids }) => {
    const lines = grids.map(
      ({ sheet, purpose }) =>
        `- **${inLanguage(sheet, language)}**${LOCALE[language].colon}${inLanguage(purpose, language)}`,
    );
    return `### ${inLanguage(title, language)}\n\n${lines.join('\n')}`;
  });
  if (!GRIDS_HERE.test(markdown)) throw new Error('The guide does not say where the grids are listed.');
  return markdown.replace(GRIDS_HERE, () => list.join('\n\n'));
}

export interface GridsOfStep {
  readonly title: Text;
  readonly grids: readonly Pick<GalleryItem, 'sheet' | 'purpose'>[];
}
