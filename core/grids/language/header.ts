import type { Language, Text } from '../../values/text';
import { inLanguage, same } from '../../values/text';
import type { GuideStep, Template } from './define';
import { type Drawing, put, raise, write } from './drawing';
import { type LookName, TAKEN_LOOKS, TYPED_LOOKS } from './look';
import { STEPS } from './steps';

const CREDIT: Text = {
  fr: 'Source : TIESS (2023), La mutualisation. 6 étapes pour un partage réussi, d’après G. Krump (RCAAQ).',
  en: 'Source: TIESS (2023), La mutualisation. 6 étapes pour un partage réussi, after G. Krump (RCAAQ).',
};
const LEGEND = {
  input: { fr: 'À remplir', en: 'To fill in' },
  formula: { fr: 'Calculé', en: 'Calculated' },
  total: { fr: 'Total', en: 'Total', same: true },
  taken: { fr: 'Repris', en: 'Taken up' },
} satisfies Record<string, Text>;

/** Where the grid stands: « Étape 4 sur 6 : la modélisation. Avant : le diagnostic. Après : la réalisation. » */
function stepText(step: GuideStep): Text {
  if (step === 'all') return { fr: 'À toutes les étapes du guide.', en: 'At every step of the guide.' };
  if (step === 'example') return { fr: 'Un exemple mis en chiffres.', en: 'An example in figures.' };
  const at = STEPS.findIndex(([one]) => one === step);
  const named = (index: number, language: Language): string => STEPS[index]?.[1][language] ?? '';
  const sentence = (language: Language): string => {
    const [stepWord, of, before, after] = {
      fr: ['Étape', `sur ${STEPS.length} :`, 'Avant :', 'Ensuite :'],
      en: ['Step', `of ${STEPS.length}:`, 'Before:', 'Next:'],
    }[language];
    const previous = at > 0 ? ` ${before} ${named(at - 1, language)}.` : '';
    const next = at < STEPS.length - 1 ? ` ${after} ${named(at + 1, language)}.` : '';
    return `${stepWord} ${at + 1} ${of} ${named(at, language)}.${previous}${next}`;
  };
  return { fr: sentence('fr'), en: sentence('en') };
}

const TITLE_HEIGHT = 38;

/** What a word of the legend takes. */
const LEGEND_WIDTH = 64;

/** The legend stands in the first columns that are wide enough, past keys and gaps between blocks. */
function legendColumns({ tracks }: Drawing): readonly number[] {
  const all = tracks.map((_, column) => column);
  const wide = all.filter((column) => (tracks[column] ?? 0) >= LEGEND_WIDTH);
  return wide.length > 3 ? wide : all;
}

/** How the cells of the sheet look: those to fill in, where it has some; in the file of the whole guide, those that another sheet fills. */
export function drawLegend(drawing: Drawing): void {
  const has = (looks: readonly LookName[]): boolean => drawing.cells.some(({ look }) => looks.indexOf(look) >= 0);
  const isTaken = has(TAKEN_LOOKS);
  const told: readonly (readonly [Text, LookName])[] = [
    ...(isTaken || has(TYPED_LOOKS) ? [[LEGEND.input, 'legendInput'] as const] : []),
    [LEGEND.formula, 'legendFormula'],
    [LEGEND.total, 'legendTotal'],
    ...(isTaken ? [[LEGEND.taken, 'legendTaken'] as const] : []),
  ];
  const columns = legendColumns(drawing);
  told.forEach(([text, look], index) => {
    write(drawing, { row: 1, column: columns[index] ?? index }, text, look);
  });
}

/** In the row under the credit, blank otherwise. */
export const putNotice = (drawing: Drawing, formula: string): void =>
  put(drawing, { row: 5, column: 0, look: 'notice', formula });

export function drawHeader(template: Template, drawing: Drawing): void {
  const { language } = drawing;
  const span = template.tracks.length;
  put(drawing, { row: 0, column: 0, value: inLanguage(template.title, language), look: 'title' });
  raise(drawing, 0, TITLE_HEIGHT);
  write(drawing, { row: 2, column: 0, span }, template.purpose, 'purpose');
  put(drawing, { row: 3, column: 0, value: inLanguage(stepText(template.step), language), look: 'step' });
  const credits = [CREDIT, ...(template.source ? [template.source] : [])].map((text) => inLanguage(text, language));
  write(drawing, { row: 4, column: 0, span }, same(credits.join(' ')), 'credit');
}
