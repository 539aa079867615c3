import { escapedXml, inLanguage, LANGUAGES, type Language, type Text } from '../../core/values/text';
import { FILES, type ManifestOptions, TEXTS } from '../manifest/identity';
import { HELP, type HelpSection, NO_CONTACT } from './texts';

const HTML_LANGUAGE: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

const HOME: Text = { fr: 'Accueil de Mutu', en: 'Mutu’s home page' };

const STEPS: Text = {
  fr: 'Installer dans Excel, chaque étape en images',
  en: 'Installing in Excel, each step in pictures',
};

/** Pages of the site that this one is part of. */
export interface Around {
  readonly home: Text;
  readonly steps: Text;
}

/** A page without script, in both languages, French first. */
export function helpPage({ version, baseUrl, contact }: ManifestOptions, around?: Around): string {
  const manifest = `<a href="manifest.xml" download>${baseUrl}/manifest.xml</a>`;
  const links = (language: Language): Links => ({
    manifest,
    contact: contact
      ? `<a href="mailto:${escapedXml(contact)}">${escapedXml(contact)}</a>`
      : inLanguage(NO_CONTACT, language),
  });
  const way = (language: Language, to: Text, label: Text): string =>
    `<a href="${inLanguage(to, language)}" lang="${HTML_LANGUAGE[language]}">${inLanguage(label, language)}</a>`;
  const ways = ({ home, steps }: Around): string =>
    LANGUAGES.map((language) => `${way(language, home, HOME)} ${way(language, steps, STEPS)}`).join(' ');
  const back = around ? `  <nav>${ways(around)}</nav>\n` : '';
  return `<!doctype html>
<html lang="fr-CA">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Mutu</title>
  <link rel="icon" href="${FILES.icon(32)}">
  <link rel="stylesheet" href="${FILES.helpStyle}">
</head>
<body>
${back}  <header>
    <img src="${FILES.icon(80)}" alt="" width="40" height="40">
    <div>
      <h1>Mutu</h1>
      <p>${inLanguage(TEXTS.tagline, 'fr')}</p>
      <p lang="en-CA">${inLanguage(TEXTS.tagline, 'en')}</p>
    </div>
  </header>
  <main>
${LANGUAGES.map((language) => `    <article lang="${HTML_LANGUAGE[language]}">\n${sections(language, links(language))}\n    </article>`).join('\n')}
  </main>
  <footer><p>Mutu ${version}</p></footer>
</body>
</html>
`;
}

/** What stands for each name in braces. */
type Links = Readonly<Record<string, string>>;

const sections = (language: Language, links: Links): string =>
  HELP.map((section) => oneSection(section, language, links)).join('\n');

function oneSection(section: HelpSection, language: Language, links: Links): string {
  // An id is unique in a page: addresses lead to the text of the first language, the others bear their own.
  const id = language === LANGUAGES[0] ? section.id : `${section.id}-${language}`;
  const linked = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => links[name] ?? whole);
  const paragraphs = section.paragraphs.map((paragraph) => `        <p>${linked(inLanguage(paragraph, language))}</p>`);
  return `      <section>
        <h2 id="${id}">${inLanguage(section.title, language)}</h2>
${paragraphs.join('\n')}
      </section>`;
}
