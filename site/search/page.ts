import type { Declaration } from '../../core';
import { paramsOf } from '../../core/declare/define';
import type { GalleryItem } from '../../core/grids/gallery';
import { escapedXml, inLanguage, type Language, type Text } from '../../core/values/text';
import type { GuideSection } from '../guide';
import { OTHER, PATHS, sitePage } from '../layout';

const WORDS = {
  title: { fr: 'Chercher', en: 'Search' },
  label: {
    fr: 'Ce que vous cherchez, dans vos mots : une fonction, une grille, une partie du guide',
    en: 'What you look for, in your own words: a function, a grid, a part of the guide',
  },
  none: {
    fr: 'Rien ne répond à tous ces mots : essayez-en un seul, ou un autre.',
    en: 'Nothing answers all these words: try one only, or another.',
  },
  function: { fr: 'fonction', en: 'function' },
  grid: { fr: 'grille', en: 'grid' },
  guide: { fr: 'guide', en: 'guide', same: true },
} satisfies Record<string, Text & { same?: true }>;

export interface SearchPage {
  readonly language: Language;
  readonly version: string;
  readonly functions: readonly Declaration[];
  readonly grids: readonly Pick<GalleryItem, 'id' | 'asked' | 'sheet' | 'title' | 'purpose'>[];
  readonly guide: readonly GuideSection[];
}

/** All that one may read, in a list; the script beside it shows what answers a question. */
export function searchPage({ language, version, functions, grids, guide }: SearchPage): string {
  const say = (text: Text): string => inLanguage(text, language);
  const item = (kind: Text, title: string, text: string, href: string, words: string): string =>
    `<li data-words="${escapedXml(words)}"><a href="${encodeURI(href)}">${escapedXml(title)}</a> <small>${say(kind)}</small><br>${escapedXml(text)}</li>`;
  const items = [
    ...grids.map(({ id, asked = NOTHING, sheet, title, purpose }) =>
      item(WORDS.grid, say(sheet), say(title), `${PATHS.front[language]}#${id}`, `${say(asked)} ${say(purpose)}`),
    ),
    ...functions.map((one) =>
      item(WORDS.function, one.id, say(one.summary), `${PATHS.reference[language]}#${one.id}`, wordsFor(one, say)),
    ),
    ...guide.map(({ id, title, text }) =>
      item(WORDS.guide, title, firstSentence(text), `${PATHS.guide[language]}#${id}`, text),
    ),
  ].map((line) => line.replace('href="', 'href="../'));
  return sitePage({
    language,
    version,
    title: `${say(WORDS.title)} – Mutu`,
    body: `<h1>${say(WORDS.title)}</h1>
<form role="search"><label for="q">${say(WORDS.label)}</label> <input id="q" name="q" type="search" autocomplete="off"></form>
<p role="status" data-none="${escapedXml(say(WORDS.none))}"></p>
<ol class="found">
${items.join('\n')}
</ol>`,
    otherPath: PATHS.search[OTHER[language]],
    toRoot: '../',
    script: PATHS.searchScript,
  });
}

const NOTHING: Text = { fr: '', en: '' };

const wordsFor = (declaration: Declaration, say: (text: Text) => string): string =>
  [say(declaration.asked), ...paramsOf(declaration).map(([, { label }]) => say(label))].join(' ');

const firstSentence = (text: string): string => /^.*?[.!?:](?=\s|$)/s.exec(text)?.[0].replace(/\s*:$/, '.') ?? text;
