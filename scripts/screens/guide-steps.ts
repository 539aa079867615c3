import type { Language, Text } from '../../core/values/text';
import type { Reader } from './reader';

/** A step of the guide that a picture shows, done word by word in the spreadsheet in the browser. */
export interface Step {
  /** Of the picture: docs/pictures/guide-<name>-<language>.webp. */
  readonly name: string;
  /** What the guide has the reader choose or see, as it is written there. */
  readonly words: readonly Text[];
  /** What the picture shows is there once it is done. */
  readonly perform: (reader: Reader) => Promise<void>;
  /** How much of the page, from the top: the rest is empty cells. */
  readonly height: number;
}

const PLANER = '50,5,100,2000,100,100000,3500,7,30,1,5';
const GRIDS = { fr: 'Grilles', en: 'Grids' };
const EXPORT = { fr: 'Exporter', en: 'Export' };
const PRINT = { fr: 'Imprimer…', en: 'Print…' };
const UNDERSTAND = { fr: 'Comprendre', en: 'Understand' };
const MODELLING = { fr: '4. Modélisation', en: '4. Modelling' };
const SPLIT_FILLED = {
  fr: 'Partage des coûts : insérer l’exemple rempli',
  en: 'Cost sharing: insert the filled example',
};
const COST = { fr: '37,84 $', en: '$37.84' };

export const GUIDE_VIEW = { width: 1000, height: 700 };

/** From docs/. */
export const guidePicture = ({ name }: Step, language: Language): string => `pictures/guide-${name}-${language}.webp`;

/** Each begins where the one before has left the page. */
export const GUIDE_STEPS: readonly Step[] = [
  {
    name: 'formula',
    words: [],
    height: 460,
    async perform(reader) {
      await reader.choose({ fr: 'Nouveau', en: 'New' });
      await reader.choose({ fr: 'Classeur vide', en: 'Blank workbook' });
      await reader.type('A1', `=MUTU.COUTUSAGE(${PLANER}`);
      await reader.page
        .getByText(/^(?:Facultatif|Optional)\./)
        .locator('visible=true')
        .first()
        .waitFor();
    },
  },
  {
    name: 'explain',
    words: [],
    height: 480,
    async perform(reader) {
      await reader.page.keyboard.type(')');
      await reader.page.keyboard.press('Enter');
      await reader.shows('A1', COST);
      await reader.enter('A3', `=MUTU.EXPLIQUER("COUTUSAGE",${PLANER})`);
      await reader.shows('A3', { fr: 'étape', en: 'step' });
      await reader.widen([
        ['C', 160],
        ['B', 260],
        ['A', 110],
      ]);
      await reader.go('A3');
    },
  },
  {
    name: 'refusal',
    words: [],
    height: 540,
    async perform(reader) {
      await reader.enter('A13', '=MUTU.SEUIL(12000,25,6,,5)');
      await reader.go('A13');
      await reader.page.locator('.mutu-line', { hasText: /5/ }).waitFor();
    },
  },
  {
    name: 'understand',
    words: [UNDERSTAND],
    height: 700,
    async perform(reader) {
      await reader.go('A1');
      await reader.choose({ fr: 'Mutu', en: 'Mutu' });
      await reader.page.locator('#panel').getByText(reader.say(UNDERSTAND)).click();
      await reader.page.locator('#panel').getByText(reader.say(COST)).locator('visible=true').first().waitFor();
    },
  },
  {
    name: 'gallery',
    words: [GRIDS],
    height: 700,
    async perform(reader) {
      await reader.choose(GRIDS);
      await reader
        .button({ fr: 'Dossier complet : insérer l’exemple rempli', en: 'Complete file: insert the filled example' })
        .waitFor();
    },
  },
  {
    name: 'grid',
    words: [{ fr: 'Partage des coûts', en: 'Cost sharing' }],
    height: 700,
    async perform(reader) {
      const panel = reader.page.locator('#panel');
      await panel.locator('summary', { hasText: reader.say(MODELLING) }).click();
      await reader.choose(SPLIT_FILLED);
      await panel.locator('.mp-message p:not(:empty)').waitFor();
      await reader.choose({ fr: 'Mutu', en: 'Mutu' });
    },
  },
  {
    name: 'print',
    words: [PRINT, { fr: 'Enregistrer au format PDF', en: 'Save as PDF' }],
    height: 500,
    async perform(reader) {
      await reader.choose(PRINT);
      await reader.button({ fr: 'Cette feuille', en: 'This sheet' }).waitFor();
    },
  },
  {
    name: 'export',
    words: [EXPORT],
    height: 700,
    async perform(reader) {
      await reader.page.keyboard.press('Escape');
      await reader.choose(EXPORT);
      await reader.button({ fr: 'Page .html', en: '.html page' }).waitFor();
    },
  },
];
