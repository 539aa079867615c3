import { at, band, defineTemplate, good, newPage, PARTNER, t, YES } from '../language';
import { namedOnce } from '../named-rows';
import { motivationsTable } from './motivations';
import { partners, reminder } from './partners';
import { advice, together } from './together';

export const needs = defineTemplate({
  id: 'needs',
  step: 'impulse',
  sheet: t('Besoins et motivations', 'Needs and motives'),
  title: t('Pourquoi mettre en commun', 'Why pool'),
  asked: t(
    'pourquoi partager, qui veut quoi, besoins de chacun, motivations, objectif commun, démarrer un projet, grille des besoins',
    'why share, who wants what, needs of each, motives, common objective, starting a project, needs grid',
  ),
  purpose: t(
    'Nommer le besoin de chacun, cocher ce qui le motive, voir ce que tous ont en commun et l’écrire en un objectif. Les motivations peuvent différer : l’important est de les connaître avant de parler d’organisation.',
    'Name each one’s need, tick what drives it, see what all have in common and write it down as an objective. Motives may differ: what matters is to know them before talking about organisation.',
  ),
  tracks: { left: [170, 206, 91, 91], right: [91, 91, 91, 91, 80, 86] },
  bands: [
    band(at('left', partners), at('right', reminder)),
    band(at('left', motivationsTable)),
    newPage(at('left', together), at('right', advice)),
  ],
  words: { yes: YES, partner: PARTNER, byAll: t('Commune à tous', 'Common to all') },
  conditions: [
    namedOnce('partners'),
    good('motivations', '={cell}={yes}'),
    good('motivations.common', '={cell}={byAll}'),
  ],
});
