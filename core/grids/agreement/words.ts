import { same, type Text } from '../../values/text';

export const STATUSES = {
  settled: { fr: 'Réglé', en: 'Settled' },
  open: { fr: 'À discuter', en: 'To discuss' },
  none: { fr: 'Sans objet', en: 'Not applicable' },
} satisfies Record<string, Text>;

/** What the worked example says of a point: its status, what was decided, who sees to it. */
export type Said = readonly [status: keyof typeof STATUSES, decision?: Text, who?: Text];
export type Point = readonly [point: Text, ask: Text, said?: Said];
export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly points: readonly Point[];
}

export const ALL: Text = { fr: 'Les quatre', en: 'All four' };
export const WORKSHOP: Text = { fr: 'Atelier', en: 'Workshop' };
export const RIVES: Text = { fr: 'Ressourcerie', en: 'Reuse centre' };
export const SCHOOL: Text = { fr: 'École', en: 'School' };
export const ESCALE: Text = same('L’Escale');
