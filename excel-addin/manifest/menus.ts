import { dossier, GALLERY_STEPS, gallery, nameOf } from '../../core/grids/gallery';
import type { GuideStep } from '../../core/grids/language/define';
import type { Text } from '../../core/values/text';
import { actionOf, type MenuItem, TOOLS } from './identity';

export interface Menu {
  readonly id: string;
  readonly label: Text;
  readonly tip: Text;
  readonly items: readonly MenuItem[];
}

interface MenuPart {
  readonly id: string;
  readonly label: Text;
  readonly steps: readonly GuideStep[];
}

/**
 * A menu has no submenus, and a step alone may have one grid only: neighbouring steps share a menu. A group of the ribbon
 * takes six controls: the pane's button, these menus and the tools'.
 */
const PARTS: readonly MenuPart[] = [
  {
    id: 'Start',
    label: { fr: 'Grilles : étapes 1 à 3', en: 'Grids: steps 1 to 3' },
    steps: ['impulse', 'reflection', 'diagnosis'],
  },
  { id: 'Model', label: { fr: 'Grilles : étape 4', en: 'Grids: step 4' }, steps: ['modelling'] },
  {
    id: 'Run',
    label: { fr: 'Grilles : étapes 5 et 6', en: 'Grids: steps 5 and 6' },
    steps: ['realisation', 'evaluation'],
  },
  {
    id: 'All',
    label: { fr: 'Grilles : dossier et cas types', en: 'Grids: file and typical cases' },
    steps: ['all', 'example'],
  },
];

/** Both manifests cut off a longer one, or refuse it. */
const LONGEST_TIP = 250;
const fits = ({ fr, en }: Text): boolean => fr.length <= LONGEST_TIP && en.length <= LONGEST_TIP;

type Choice = typeof dossier;

function itemOf(grid: Choice): MenuItem {
  const { name, title } = nameOf(grid);
  const { id, purpose } = grid;
  const whole = { fr: `${title.fr}. ${purpose.fr}`, en: `${title.en}. ${purpose.en}` };
  return { id: `Grid.${id}`, action: actionOf(id), label: name, tip: fits(whole) ? whole : title };
}

function itemsOf({ steps }: MenuPart): MenuItem[] {
  const grids = steps.flatMap((step) => gallery.filter((grid) => grid.step === step).map(itemOf));
  return steps.includes('all') ? [itemOf(dossier), ...grids] : grids;
}

/** « 1. Impulsion, 2. Réflexion, 3. Diagnostic : des feuilles neuves, avec un exemple rempli. » */
function tipOf({ steps }: MenuPart): Text {
  const titles = GALLERY_STEPS.filter(({ step }) => steps.includes(step)).map(({ title }) => title);
  return {
    fr: `${titles.map(({ fr }) => fr).join(', ')} : chaque grille s’ouvre dans une nouvelle feuille, avec un exemple rempli.`,
    en: `${titles.map(({ en }) => en).join(', ')}: each grid opens on a new sheet, with a worked example.`,
  };
}

const gridMenus: readonly Menu[] = PARTS.map((part) => ({
  id: part.id,
  label: part.label,
  tip: tipOf(part),
  items: itemsOf(part),
}));

export const menus: readonly Menu[] = [
  ...gridMenus,
  {
    id: 'Tools',
    label: { fr: 'Outils', en: 'Tools' },
    tip: { fr: 'Expliquer un résultat, réparer les #NOM?.', en: 'Explain a result, repair #NAME?.' },
    items: TOOLS,
  },
];

export const menuItems: readonly MenuItem[] = menus.flatMap(({ items }) => items);

/** The grids by their ids, and « dossier »: what an entry of a menu inserts, with its worked example. */
export const gridChoices: readonly string[] = [dossier, ...gallery].map(({ id }) => id);
