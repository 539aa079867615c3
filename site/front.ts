import { GALLERY_STEPS, type GalleryItem } from '../core/grids/gallery';
import { LOCALE } from '../core/values/locale';
import { escapedXml, inLanguage, type Language, type Text } from '../core/values/text';
import { OTHER, PATHS, sitePage } from './layout';
import { FRONT } from './texts';

export interface FrontPage {
  readonly language: Language;
  readonly version: string;
  /** The grids, the whole guide included, each with the step it belongs to. */
  readonly grids: readonly (Pick<GalleryItem, 'id' | 'sheet' | 'title'> & { readonly step?: GalleryItem['step'] })[];
  /** The address of a grid's file, from the root of the site. */
  fileOf(sheet: Text, language: Language, isFilled: boolean): string;
}

/** What Mutu is, four doors, and what one can download or read. */
export function frontPage({ language, version, grids, fileOf }: FrontPage): string {
  const say = (text: Text): string => escapedXml(inLanguage(text, language));
  const door = (title: Text, text: Text, label: Text, href: string, isDownload = false): string =>
    `<li><h3>${say(title)}</h3><p>${say(text)}</p><p><a class="door" href="${href}"${isDownload ? ' download' : ''}>${say(label)}</a></p></li>`;
  const read = (title: Text, text: Text, href: string): string =>
    `<li><a href="${href}">${say(title)}</a>${LOCALE[language].colon}${say(text)}</li>`;
  const grid = ({ id, sheet, title }: FrontPage['grids'][number]): string => {
    const file = (isFilled: boolean, label: Text): string =>
      `<a href="${encodeURI(fileOf(sheet, language, isFilled))}" download aria-label="${say(sheet)}, ${say(label)}">${say(label)}</a>`;
    return `<tr id="${id}"><th scope="row">${say(sheet)}</th><td>${say(title)}</td><td>${file(true, FRONT.filled)}</td><td>${file(false, FRONT.empty)}</td></tr>`;
  };
  const group = (title: Text, ofGroup: FrontPage['grids']): string =>
    `<table class="files"><caption>${say(title)}</caption><tbody>\n${ofGroup.map(grid).join('\n')}\n</tbody></table>`;
  const app = `${PATHS.app}?lang=${language}`;
  const body = `<h1>${say(FRONT.title)}</h1>
<p class="intro">${say(FRONT.intro)}</p>
<p><a class="door main" href="${app}">${say(FRONT.open)}</a></p>
<img class="picture" src="picture-${language}.png" alt="${say(FRONT.picture)}" width="1600" height="900">
<h2>${say(FRONT.doors)}</h2>
<ul class="doors">
${door(FRONT.browser, FRONT.browserText, FRONT.open, app)}
${door(FRONT.excel, FRONT.excelText, FRONT.excelDoor, PATHS.excel[language])}
${door(FRONT.sheets, FRONT.sheetsText, FRONT.sheetsDoor, PATHS.sheets[language])}
${door(FRONT.file, FRONT.fileText, FRONT.fileDoor, PATHS.file, true)}
</ul>
<h2>${say(FRONT.grids)}</h2>
<p>${say(FRONT.gridsText)}</p>
${group(
  FRONT.wholeGuide,
  grids.filter(({ step }) => step === undefined),
)}
${GALLERY_STEPS.map(({ step, title }) =>
  group(
    title,
    grids.filter((one) => one.step === step),
  ),
).join('\n')}
<h2>${say(FRONT.read)}</h2>
<ul>
${read(FRONT.guide, FRONT.guideText, PATHS.guide[language])}
${read(FRONT.reference, FRONT.referenceText, PATHS.reference[language])}
${read(FRONT.support, FRONT.supportText, PATHS.support)}
${read(FRONT.notices, FRONT.noticesText, PATHS.notices)}
</ul>`;
  return sitePage({
    language,
    version,
    title: inLanguage(FRONT.title, language),
    body,
    otherPath: PATHS.front[OTHER[language]],
    toRoot: '',
  });
}
