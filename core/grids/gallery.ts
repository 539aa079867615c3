import type { Text } from '../values/text';
import { templates } from '.';
import type { Template } from './language/define';
import { type Plan, type PlanOptions, plansOf } from './language/plan';
import { summary } from './summary';

export { GALLERY_STEPS } from './language/steps';

/** What one chooses from: a grid, by its id, or the whole guide. */
export const DOSSIER = 'dossier';

/** The whole guide in one file: what the gallery says of it. */
export const dossier: Pick<Template, 'id' | 'asked' | 'sheet' | 'title' | 'purpose'> = {
  id: DOSSIER,
  asked: {
    fr: 'tout le projet, dossier complet, du début à la fin, classeur complet',
    en: 'the whole project, complete file, from start to end, complete workbook',
  },
  sheet: { fr: 'Dossier complet', en: 'Complete file' },
  title: { fr: 'Tout le guide dans un classeur', en: 'The whole guide in one workbook' },
  purpose: {
    fr: 'Les six étapes du guide à la suite, et un sommaire qui réunit les résultats : coût d’une utilisation, seuil, part et économie de chacun, potentiel, points encore ouverts.',
    en: 'The six steps of the guide one after another, and a summary that gathers the results: cost of one use, break-even, share and saving of each, potential, points still open.',
  },
};

/** What the gallery shows of a grid, in its order. */
export type GalleryItem = Pick<Template, 'id' | 'step' | 'asked' | 'sheet' | 'title' | 'purpose'>;
export const gallery: readonly GalleryItem[] = templates;

/** How a grid is called wherever it is chosen: as its sheet, its title beside it where there is room. */
export interface GridName {
  readonly name: Text;
  readonly title: Text;
  /** « Coût d’utilisation – Ce que coûte une utilisation » */
  readonly full: Text;
}
export const nameOf = ({ sheet, title }: Pick<Template, 'sheet' | 'title'>): GridName => ({
  name: sheet,
  title,
  full: { fr: `${sheet.fr} – ${title.fr}`, en: `${sheet.en} – ${title.en}` },
});

const isOfTheGuide = ({ step }: Template): boolean => step !== 'example';

/** The plans of what was chosen; in the whole guide, the summary comes first. */
export function plansFor(choice: string, options: PlanOptions): Plan[] {
  if (choice === DOSSIER) return plansOf([summary, ...templates.filter(isOfTheGuide)], options);
  const template = templates.find(({ id }) => id === choice);
  if (!template) throw new Error(`No grid is called « ${choice} »`);
  return plansOf([template], options);
}
