import { inLanguage, type Language, type Text } from '../../values/text';

/** What some hosts cannot show. */
export type Feature = 'charts' | 'notes' | 'print';

const LOST: Readonly<Record<Feature, (count: number) => Text>> = {
  charts: (count) => ({
    fr: count > 1 ? `${count} graphiques ne peuvent pas s’afficher ici.` : 'Le graphique ne peut pas s’afficher ici.',
    en: count > 1 ? `${count} charts cannot be shown here.` : 'The chart cannot be shown here.',
  }),
  notes: (count) => ({
    fr: count > 1 ? `${count} notes ne peuvent pas s’afficher ici.` : 'La note ne peut pas s’afficher ici.',
    en: count > 1 ? `${count} notes cannot be shown here.` : 'The note cannot be shown here.',
  }),
  print: () => ({
    fr: 'La mise en page ne peut pas être réglée d’avance ici. Pour imprimer : Fichier ▸ Imprimer, format Lettre, orientation Paysage, échelle Ajuster à la largeur.',
    en: 'The page set-up cannot be prepared here. To print: File ▸ Print, paper size Letter, orientation Landscape, scale Fit to width.',
  }),
};

/** One sentence for each thing the grid has and the host cannot show: nothing is dropped in silence. */
export function warningsFor(
  held: Readonly<Record<Exclude<Feature, 'print'>, number>>,
  cannot: readonly Feature[],
  language: Language,
): string[] {
  // Every grid has a page set-up.
  const counts: Readonly<Record<Feature, number>> = { ...held, print: 1 };
  return cannot
    .filter((ability) => counts[ability] > 0)
    .map((ability) => inLanguage(LOST[ability](counts[ability]), language));
}
