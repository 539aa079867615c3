import { Marked } from 'marked';
import { LOCALE } from '../core/values/locale';
import { escapedXml, type Language, withoutAccents } from '../core/values/text';
import { OTHER, PATHS, sitePage } from './layout';

/** The guide, written in Markdown in docs/, as a page of the site. */
export function guidePage(markdown: string, language: Language, version: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Mutu';
  const headings: { readonly id: string; readonly text: string }[] = [];
  const marked = new Marked({
    async: false,
    // A sign never begins a line that its word ends; nor do thousands part from their hundreds.
    walkTokens: (token) => {
      if (token.type === 'text') token.text = LOCALE[language].typeset(token.text as string);
    },
    renderer: {
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
      .replaceAll('<table>', '<div class="table"><table>')
      .replaceAll('</table>', '</table></div>'),
    otherPath: PATHS.guide[OTHER[language]],
    toRoot: '../',
  });
}

const idOf = (heading: string): string =>
  withoutAccents(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
