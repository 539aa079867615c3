import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction, type PositionOf } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import type { Step } from '../../declare/step';
import { CellError, refuse } from '../../values/cell';
import { DIAGNOSIS_GRID, type Finding, findings, majorMarks } from './shared/findings';

const weightText = {
  label: { fr: 'poids', en: 'weights' },
  text: {
    fr: 'Importance de chaque thème, tout nombre positif ; 1 pour chacun si absents.',
    en: 'Importance of each theme, any positive number; 1 for each if absent.',
  },
} as const;

const params = {
  constats: findings,
  poids: {
    kind: 'list',
    optional: true,
    ...weightText,
    of: { kind: 'number', unit: 'number', min: 0, isWeight: true, ...weightText },
  },
  majeures: majorMarks,
} as const;

/** What a finding adds to the potential, for a weight of 1. */
const SCORES: Readonly<Record<Finding, number>> = { convergence: 1, complementarite: 0.5, divergence: 0 };
/** A major divergence: whatever else converges, half of the potential at most. */
const CAP = 0.5;

interface Noted {
  readonly finding: Finding;
  readonly weight: number;
  /** Position in the lists. */
  readonly at: number;
}

/** The themes that have a finding, with their weights. */
function notedThemes({ constats, poids }: Args<typeof params>, position: PositionOf): readonly Noted[] | CellError {
  const noted: Noted[] = [];
  for (let i = 0; i < constats.length; i++) {
    const finding = constats[i];
    if (finding === undefined) continue;
    noted.push({ finding, weight: poids ? (poids[i] as number) : 1, at: position(i) });
  }
  return noted.some(({ weight }) => weight > 0) ? noted : noWeight();
}

const noWeight = (): CellError =>
  refuse(
    'poids : tous les poids sont 0. Donnez un poids plus grand que 0 à au moins un thème.',
    'weights: all weights are 0. Give a weight greater than 0 to at least one theme.',
  ).of('poids');

const isCapped = ({ constats, majeures }: Args<typeof params>): boolean =>
  constats.some((finding, i) => finding === 'divergence' && majeures?.[i] === true);

function average(noted: readonly Noted[]): number {
  const total = noted.reduce((sum, { weight }) => sum + weight, 0);
  return noted.reduce((sum, { finding, weight }) => sum + weight * SCORES[finding], 0) / total;
}

/** One line a kind of finding: the sum of the weights of its themes. */
function weightStep(noted: readonly Noted[], finding: Finding, id: string, fr: string, en: string): Step {
  const ofKind = noted.filter((theme) => theme.finding === finding);
  return {
    id,
    label: { fr: `Poids des ${fr}`, en: `Weight of ${en}` },
    formula: ofKind.length > 0 ? ofKind.map(({ at }) => `poids${at}`).join(' + ') : '0',
    values: Object.fromEntries(ofKind.map(({ at, weight }) => [`poids${at}`, weight])),
    names: Object.fromEntries(ofKind.map(({ at }) => [`poids${at}`, { fr: `poids ${at}`, en: `weight ${at}` }])),
    unit: 'number',
  };
}

export const potentiel = defineFunction({
  id: 'POTENTIEL',
  family: 'diagnosis',
  summary: {
    fr: 'Potentiel de mutualisation, de 0 à 100 %, d’après les convergences, complémentarités et divergences notées.',
    en: 'Potential for pooling, from 0 to 100%, after the convergences, complementarities and divergences noted.',
  },
  notes: [
    {
      fr: 'Moyenne pondérée : une convergence compte 1, une complémentarité ½, une divergence 0. Une divergence marquée majeure limite le potentiel à 50 %.',
      en: 'Weighted mean: a convergence counts 1, a complementarity ½, a divergence 0. A divergence marked as major limits the potential to 50%.',
    },
    {
      fr: 'Un thème sans constat est laissé de côté ; une marque majeure ailleurs que sur une divergence ne change rien. Ce nombre ouvre la discussion, il ne la remplace pas.',
      en: 'A theme without a finding is left out; a major mark elsewhere than on a divergence changes nothing. This number opens the discussion, it does not replace it.',
    },
    blankIsNotZero(weightText),
  ],
  source: {
    fr: `${DIAGNOSIS_GRID.fr} ; barème de Mutu`,
    en: `${DIAGNOSIS_GRID.en}; scale by Mutu`,
  },
  asked: {
    fr: 'peut-on travailler ensemble, compatibles, bonne entente, ressemblances, diagnostic, chances de réussir, compatibilité, faits pour partager, besoins communs',
    en: 'can we work together, compatible, good match, similarities, diagnosis, chances of success, compatibility, compatible enough, ready to share, good fit, common needs',
  },
  params,
  result: { kind: 'value', unit: 'share', label: { fr: 'Potentiel', en: 'Potential' } },
  examples: [
    // (1 + 1 + ½ + 0) ÷ 4 by hand.
    { args: [[['convergence'], ['convergence'], ['complémentarité'], ['divergence']]], result: 0.625 },
    // (3 × 1 + 1 × 0) ÷ 4 = 0,75, a major divergence: ½.
    {
      args: [
        [['convergence'], ['divergence']],
        [[3], [1]],
        [[null], ['x']],
      ],
      result: 0.5,
    },
  ],
  run: (args, _context, position) => {
    const noted = notedThemes(args, position);
    if (noted instanceof CellError) return noted;
    return isCapped(args) ? Math.min(CAP, average(noted)) : average(noted);
  },
  explain: (args, _context, position) => {
    const noted = notedThemes(args, position);
    if (noted instanceof CellError) return noted;
    const tooHigh = isCapped(args) && average(noted) > CAP;
    const mean: Step = {
      label: { fr: 'Moyenne pondérée', en: 'Weighted mean' },
      formula: '(convergences × 1 + complementarites × 0.5) ÷ (convergences + complementarites + divergences)',
      unit: 'share',
    };
    const potential = { fr: 'Potentiel', en: 'Potential' };
    return [
      weightStep(noted, 'convergence', 'convergences', 'convergences', 'convergences'),
      weightStep(noted, 'complementarite', 'complementarites', 'complémentarités', 'complementarities'),
      weightStep(noted, 'divergence', 'divergences', 'divergences', 'divergences'),
      ...(tooHigh
        ? [
            mean,
            {
              label: {
                fr: 'Remarque : une divergence est majeure, le potentiel ne dépasse pas 50 %.',
                en: 'Note: a divergence is major, the potential does not exceed 50%.',
              },
            },
            { label: potential, formula: String(CAP), unit: 'share' as const },
          ]
        : [{ ...mean, label: potential }]),
    ];
  },
});
