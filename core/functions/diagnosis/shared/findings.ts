/** What a diagnosis notes of each theme: the list of findings shared by POTENTIEL and ADISCUTER. */
import type { Text } from '../../../values/text';

export const DIAGNOSIS_GRID: Text = {
  fr: 'TIESS (2023), La mutualisation. 6 étapes pour un partage réussi, grille de diagnostic',
  en: 'TIESS (2023), La mutualisation. 6 étapes pour un partage réussi (in French), diagnosis grid',
};

export type Finding = 'convergence' | 'complementarite' | 'divergence';

const findingText = {
  label: { fr: 'constats', en: 'findings' },
  text: {
    fr: 'Pour chaque thème : convergence, complémentarité ou divergence ; vide si ce n’est pas encore noté.',
    en: 'For each theme: convergence, complementarity or divergence; blank when not noted yet.',
  },
} as const;

export const findings = {
  kind: 'list',
  ...findingText,
  blanks: 'none',
  of: {
    kind: 'choice',
    ...findingText,
    options: {
      convergence: { fr: ['convergence', 'convergent'], en: ['convergence', 'convergent'] },
      complementarite: {
        fr: ['complémentarité', 'complémentaire'],
        en: ['complementarity', 'complementary'],
      },
      divergence: { fr: ['divergence', 'divergent'], en: ['divergence', 'divergent'] },
    },
  },
} as const;

const majorText = {
  label: { fr: 'majeures', en: 'major' },
  text: {
    fr: 'Une marque (x ou oui) devant chaque divergence majeure, de valeurs par exemple.',
    en: 'A mark (x or yes) beside each major divergence, of values for instance.',
  },
} as const;

export const majorMarks = { kind: 'list', ...majorText, optional: true, of: { kind: 'mark', ...majorText } } as const;
