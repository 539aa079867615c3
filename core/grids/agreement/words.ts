import type { Text } from '../../values/text';
import { same, t } from '../language';
import type { Example } from '../language/define';

export const STATUSES = {
  settled: t('Réglé', 'Settled'),
  open: t('À discuter', 'To discuss'),
  none: t('Sans objet', 'Not applicable'),
};

/** What the worked example says of a point: its status, what was decided, who sees to it. */
export type Said = readonly [status: keyof typeof STATUSES, decision?: Example, who?: Text];

export type Point = readonly [point: Text, ask: Text, said?: Said];

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly points: readonly Point[];
}

export const ALL = t('Les quatre', 'All four');
export const WORKSHOP = t('Atelier', 'Workshop');
export const RIVES = t('Ressourcerie', 'Reuse centre');
export const SCHOOL = t('École', 'School');
export const ESCALE = same('L’Escale');
