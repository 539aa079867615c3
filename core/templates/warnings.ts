import { inLanguage, type Language, type Text } from '../text';

/** What some hosts cannot show. */
export type Ability = 'charts' | 'notes';

const LOST: Readonly<Record<Ability, (count: number) => Text>> = {
  charts: (count) => ({
    fr: count > 1 ? `${count} graphiques ne peuvent pas s’afficher ici.` : 'Le graphique ne peut pas s’afficher ici.',
    en: count > 1 ? `${count} charts cannot be shown here.` : 'The chart cannot be shown here.',
  }),
  notes: (count) => ({
    fr: count > 1 ? `${count} notes ne peuvent pas s’afficher ici.` : 'La note ne peut pas s’afficher ici.',
    en: count > 1 ? `${count} notes cannot be shown here.` : 'The note cannot be shown here.',
  }),
};

/** One sentence for each thing the grid has and the host cannot show: nothing is dropped in silence. */
export const warningsFor = (
  held: Readonly<Record<Ability, number>>,
  cannot: readonly Ability[],
  language: Language,
): string[] =>
  cannot.filter((ability) => held[ability] > 0).map((ability) => inLanguage(LOST[ability](held[ability]), language));
