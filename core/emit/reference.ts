import { choicesInWords } from '../call/choices';
import { boundsInWords } from '../call/read';
import { type Declaration, paramsOf } from '../declare/define';
import { signatureOf } from '../declare/example';
import { FAMILIES, type Family } from '../declare/families';
import type { Param } from '../declare/kinds';
import { LOCALE } from '../values/locale';
import { escapedXml, inLanguage, type Language, type Text } from '../values/text';
import { type Compute, exampleItem } from './example';

/** The reference, one page a language, from the declarations: nothing in it is written twice. */

const WORDS = {
  title: { fr: 'Les fonctions de Mutu', en: 'The functions of Mutu' },
  intro: {
    fr: 'Dans Excel et dans le tableur du navigateur, tapez =MUTU.NOM(…) ; dans Google Sheets, =MUTU_NOM(…). Un argument entre crochets est facultatif. Les taux sont des fractions : 5 % ou 0,05. Les exemples qui lisent des plages montrent la feuille où elles se trouvent.',
    en: 'In Excel and in the browser spreadsheet, type =MUTU.NAME(…); in Google Sheets, =MUTU_NAME(…). An argument in brackets is optional. Rates are fractions: 5% or 0.05. Examples that read ranges show the sheet where these are; words in them are French, for functions read both languages.',
  },
  argument: { fr: 'argument', en: 'argument', same: true },
  meaning: { fr: 'ce que c’est', en: 'what it is' },
  accepts: { fr: 'ce qui est accepté', en: 'what is accepted' },
  formula: { fr: 'Formule', en: 'Formula' },
  examples: { fr: 'Exemples', en: 'Examples' },
  example: { fr: 'Exemple', en: 'Example' },
  source: { fr: 'Source', en: 'Source', same: true },
  list: { fr: 'une ligne ou une colonne', en: 'a row or a column' },
  block: { fr: 'un bloc, une ligne par partenaire', en: 'a block, one row per partner' },
  table: { fr: 'un tableau', en: 'a table' },
  date: { fr: 'une date', en: 'a date' },
  text: { fr: 'un texte', en: 'a text' },
  mark: { fr: 'oui, x ou rien', en: 'yes, x or nothing' },
  anything: { fr: 'selon la fonction', en: 'depends on the function' },
} as const;

const colon = (language: Language): string => LOCALE[language].colon;

function acceptedIn(param: Param, language: Language): string {
  const say = (text: Text): string => inLanguage(text, language);
  switch (param.kind) {
    case 'number':
      return boundsInWords(param, language);
    case 'choice':
      return choicesInWords(param, language);
    case 'list':
      return `${say(WORDS.list)}${colon(language)}${acceptedIn(param.of, language)}`;
    case 'block':
      return say(WORDS.block);
    case 'table':
      return `${say(WORDS.table)}${colon(language)}${Object.values(param.columns)
        .map((column) => say(column.label))
        .join(', ')}`;
    case 'date':
      return say(WORDS.date);
    case 'text':
      return say(WORDS.text);
    case 'mark':
      return say(WORDS.mark);
    case 'any':
      return say(WORDS.anything);
  }
}

/** Parameters in the formula under the name that users see. */
function formulaIn(declaration: Declaration, language: Language): string {
  const labels = new Map(paramsOf(declaration).map(([key, param]) => [key, inLanguage(param.label, language)]));
  const whole = (declaration.formula ?? '').replace(/[[\]]/g, '');
  return whole.replace(/[a-z_][a-z0-9_]*/g, (name) => labels.get(name) ?? name);
}

function section(declaration: Declaration, language: Language, compute: Compute): string {
  const say = (text: Text): string => escapedXml(inLanguage(text, language));
  const rows = paramsOf(declaration).map(
    ([, param]) =>
      `<tr><td>${say(param.label)}</td><td>${say(param.text)}</td><td>${escapedXml(acceptedIn(param, language))}</td></tr>`,
  );
  const examples = declaration.examples.map((example, i) =>
    exampleItem(declaration, example, language, compute, i + 1),
  );
  return [
    `<section id="${declaration.id}"><h3>${declaration.id}</h3>`,
    `<p>${say(declaration.summary)}</p><p class="signature"><code>${escapedXml(signatureOf(declaration, language))}</code></p>`,
    `<div class="table"><table><thead><tr><th scope="col">${say(WORDS.argument)}</th><th scope="col">${say(WORDS.meaning)}</th><th scope="col">${say(WORDS.accepts)}</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
    declaration.formula
      ? `<p><strong>${say(WORDS.formula)}</strong> ${escapedXml(formulaIn(declaration, language))}</p>`
      : '',
    ...(declaration.notes ?? []).map((note) => `<p>${say(note)}</p>`),
    `<p><strong>${say(examples.length > 1 ? WORDS.examples : WORDS.example)}</strong></p><ul>${examples.join('\n')}</ul>`,
    `<p class="source">${say(WORDS.source)} – ${say(declaration.source)}</p></section>`,
  ].join('\n');
}

/** The content of the page, without its frame; `compute` is the core's `call`. */
export function referenceBody(catalog: readonly Declaration[], language: Language, compute: Compute): string {
  const families = Object.keys(FAMILIES) as Family[];
  const blocks = families
    .map((family) => ({ family, members: catalog.filter((declaration) => declaration.family === family) }))
    .filter(({ members }) => members.length > 0);
  const links = blocks.map(
    ({ family, members }) =>
      `<li><strong>${escapedXml(inLanguage(FAMILIES[family], language))}</strong> ${members
        .map((declaration) => `<a href="#${declaration.id}">${declaration.id}</a>`)
        .join(' ')}</li>`,
  );
  const parts = blocks.map(
    ({ family, members }) =>
      `<h2>${escapedXml(inLanguage(FAMILIES[family], language))}</h2>\n${members.map((declaration) => section(declaration, language, compute)).join('\n')}`,
  );
  return `<h1>${escapedXml(inLanguage(WORDS.title, language))}</h1>\n<p>${escapedXml(inLanguage(WORDS.intro, language))}</p>\n<nav><ul>${links.join('')}</ul></nav>\n${parts.join('\n')}`;
}

export const referenceTitle = (language: Language): string => inLanguage(WORDS.title, language);
