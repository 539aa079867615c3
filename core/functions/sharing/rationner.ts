import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { dollars } from '../../declare/params';
import { CellError } from '../../values/cell';
import { CENT, tooManySteps, wholeSteps } from '../../values/money';
import type { Text } from '../../values/text';
import { totalAmong } from './pools/key-remarks';
import { dollarsOf } from './pools/pools';
import { type Awards, CLAIMS, type Rule, ration } from './rationing/rationing';
import { rationingSteps } from './rationing/steps';

const DEMANDS = {
  label: { fr: 'demandes', en: 'demands' },
  text: { fr: 'Ce que demande chaque partenaire, en dollars.', en: 'What each partner asks for, in dollars.' },
};

const params = {
  disponible: {
    ...dollars,
    label: { fr: 'disponible', en: 'available' },
    text: { fr: 'Ce qu’il y a à répartir, en dollars.', en: 'What there is to share, in dollars.' },
  },
  demandes: { kind: 'list', of: { ...dollars, ...DEMANDS }, ...DEMANDS },
  regle: {
    kind: 'choice',
    optional: true,
    default: 'proportionnel',
    options: {
      proportionnel: { fr: ['proportionnel', 'proportionnelle', 'prorata'], en: ['proportional'] },
      gains_egaux: { fr: ['gains égaux', 'gain égal', 'CEA'], en: ['equal awards', 'equal gains'] },
      pertes_egales: { fr: ['pertes égales', 'CEL'], en: ['equal losses'] },
      talmud: { fr: ['talmud'], en: ['talmud'] },
    },
    label: { fr: 'règle', en: 'rule' },
    text: {
      fr: 'proportionnel (si absente), gains égaux (CEA), pertes égales (CEL) ou talmud.',
      en: 'proportional (if absent), equal awards (CEA), equal losses (CEL) or talmud.',
    },
  },
} as const;

function awardsOf({ disponible, demandes, regle }: Args<typeof params>): Awards | CellError {
  const tooLarge =
    tooManySteps(params.disponible.label, [disponible], CENT) ?? tooManySteps(DEMANDS.label, demandes, CENT);
  if (tooLarge) return tooLarge;
  const cents = demandes.map((demand) => wholeSteps(demand, CENT));
  return ration(wholeSteps(disponible, CENT), cents, regle as Rule);
}

const TALMUD: Text = {
  fr: 'Talmud, Ketoubot 93a, dans Aumann et Maschler (1985)',
  en: 'Talmud, Ketubot 93a, in Aumann & Maschler (1985)',
};
const KESHAV: Text = {
  fr: 'Keshav (1997), An Engineering Approach to Computer Networking, partage équitable',
  en: 'Keshav (1997), An Engineering Approach to Computer Networking, max-min fair share',
};

export const rationner = defineFunction({
  id: 'RATIONNER',
  family: 'sharing',
  summary: {
    fr: 'Ce que reçoit chacun quand il n’y en a pas assez pour toutes les demandes, au cent près.',
    en: 'What each one receives when there is not enough for all demands, to the cent.',
  },
  notes: [
    {
      fr: 'Proportionnel : la même part de chaque demande. Gains égaux : autant à tous, sans dépasser sa demande ; favorise les petites demandes. Pertes égales : il manque autant à tous ; favorise les grandes. Talmud : gains égaux jusqu’à la moitié de chaque demande, puis pertes égales.',
      en: 'Proportional: the same share of each demand. Equal awards: the same to all, never more than the demand; favours small demands. Equal losses: all miss the same; favours large ones. Talmud: equal awards up to half of each demand, then equal losses.',
    },
    {
      fr: 'S’il y en a assez pour tous, chacun reçoit sa demande et le reste n’est pas réparti. Les cents qui restent après l’arrondi vont aux plus forts restes, au premier partenaire en cas d’égalité.',
      en: 'When there is enough for all, everyone receives the demand and what is left is not shared. The cents left by rounding go to the largest remainders, to the earlier partner in a tie.',
    },
  ],
  source: CLAIMS,
  asked: {
    fr: 'pas assez pour tous, rationner, manque, demandes trop grandes, pénurie, faillite, subvention insuffisante, règle du talmud, liste d’attente, moins d’argent que prévu, moins que prévu, répartir les heures disponibles',
    en: 'not enough for all, ration, shortage, too many requests, bankruptcy, grant too small, talmud rule, waiting list, less money than planned, less than planned, allocate available hours',
  },
  params,
  result: { kind: 'list', unit: 'money', label: { fr: 'Ce que reçoit chacun', en: 'What each one receives' } },
  chart: 'shares',
  examples: [
    { args: [200, [[100], [200], [300]], 'talmud'], result: [[50], [75], [75]], source: TALMUD },
    { args: [300, [[100], [200], [300]], 'talmud'], result: [[50], [100], [150]], source: TALMUD },
    { args: [10, [[2], [2.6], [4], [5]], 'gains égaux'], result: [[2], [2.6], [2.7], [2.7]], source: KESHAV },
    // 300 are missing among four: 75 each.
    { args: [700, [[100], [200], [300], [400]], 'pertes égales'], result: [[25], [125], [225], [325]] },
    // 100 × 50 ÷ 150; 100 × 100 ÷ 150.
    { args: [100, [[50], [100]]], result: [[33.33], [66.67]] },
  ],
  run: (args) => {
    const awards = awardsOf(args);
    return awards instanceof CellError ? awards : dollarsOf(awards.cents, CENT);
  },
  explain: (args, _context, position) => {
    const awards = awardsOf(args);
    if (awards instanceof CellError) return awards;
    const remarks = totalAmong(DEMANDS.label, args.demandes, position);
    return [...remarks, ...rationingSteps(args.disponible, args.demandes, awards, position)];
  },
});
