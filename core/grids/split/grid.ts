import {
  across,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  good,
  inputs,
  line,
  lines,
  money,
  NO,
  PARTNER,
  prose,
  quantity,
  TO_AGREE,
  t,
  table,
  text,
  total,
  unless,
  warning,
  YES,
} from '../language';
import { splitExamples, splitPools } from './parts';

const KEYS = '{partners.parts:partners.heads}';

/** An amount left blank is one that is not there. */
const POOLS = 'IF(ISNUMBER({pools}),{pools},0)';

/** A key left blank counts for nothing; a row without a partner is no row. */
const KEYS_OF_PARTNERS = `IF(ISNUMBER(${KEYS}),${KEYS},IF({partners.name}="","",0))`;
const keyless = (pool: string, key: string): string => `AND(N({${pool}})>0,{partners.${key}.total}=0)`;
const KEYLESS = [keyless('fixedPool', 'parts'), keyless('variablePool', 'uses'), keyless('commonPool', 'heads')];

/** Nothing to show until there is an amount, and a key for each: until then, nothing is shared and the sheet says so. */
const shared = (formula: string): string => unless(['SUM({pools})=0', ...KEYLESS], formula);

/** A column computed from two others, blank where one of them is. */
const difference = (from: string, less: string): string =>
  unless(`({${from}}="")+({${less}}="")>0`, `{${from}}-{${less}}`);

const yearEnd = inputs('yearEnd', t('L’excédent de l’année', 'Surplus of the year'), [
  money('surplus', t('À répartir', 'To share'), {
    min: -1,
    unit: t('au prorata', 'pro rata'),
    name: t('excedent_a_repartir', 'surplus_to_share'),
    example: 300,
  }).note(
    'Réparti comme les coûts : selon la part de chacun. Un déficit s’écrit en négatif.',
    'Shared as costs are: by the share of each. A deficit is entered as a negative amount.',
  ),
]);

const verdict = lines('verdict', t('La réciprocité', 'Reciprocity'), {
  columns: [money('value')],
  lines: [
    line('total', t('Ensemble', 'Together'), [`=SUM(${POOLS})`]),
    line('left', t('Non réparti', 'Not shared'), ['=ROUND({verdict.total.value}-{partners.due.total},2)']).note(
      'Doit être nul : la somme des parts est exactement celle des coûts.',
      'Must be nil: shares add up exactly to the costs.',
    ),
    total('mutual', t('Chacun gagne', 'All gain'), { kind: 'text' }, [
      unless(
        ['COUNT({partners.due})=0', 'COUNT({partners.due})<>COUNT({partners.alone})'],
        'IF(MUTU.RECIPROCITE({partners.alone?},{partners.due?}),{yes},{no})',
      ),
    ]).note(
      'Oui quand chaque partenaire paie moins que seul : la réciprocité, sans laquelle ce n’est pas une mutualisation.',
      'Yes when every partner pays less than alone: reciprocity, without which it is not mutual.',
    ),
  ],
});

const partners = table('partners', t('Les partenaires', 'The partners'), {
  help: t(
    'Une ligne par partenaire. Pour en ajouter, remplissez une ligne libre ou insérez une ligne au milieu du tableau : les calculs suivent.',
    'One row a partner. To add one, fill in a free row or insert a row inside the table: calculations follow.',
  ),
  rows: 12,
  columns: [
    text('name', PARTNER, { follows: 'needs!partners.name' }),
    quantity('parts', t('Clé 1 : parts', 'Key 1: shares')),
    quantity('uses', t('Clé 2 : utilisations', 'Key 2: uses')),
    quantity('heads', t('Clé 3 : égale', 'Key 3: equal')),
    money('floor', t('Plancher', 'Floor')).note(
      'Le moins que ce partenaire accepte de payer. Vide : aucun.',
      'The least that this partner agrees to pay. Blank: none.',
    ),
    money('cap', t('Plafond', 'Cap')).note(
      'Le plus que ce partenaire accepte de payer ; ce que le plafond libère va aux autres. Vide : aucun.',
      'The most that this partner agrees to pay; what the cap frees goes to the others. Blank: none.',
    ),
    money('due', t('Sa part', 'Its share'), {
      spill: shared(`MUTU.PARTAGE(${POOLS},${KEYS_OF_PARTNERS},{partners.floor?},{partners.cap?})`),
    }),
    money('inKind', t('Apport en nature', 'Given in kind')).note(
      'Local, heures, matériel prêtés, à la valeur convenue. Cette valeur doit aussi être dans les coûts à partager.',
      'Premises, hours, material lent, at the value agreed. That value must also be in the costs to share.',
    ),
    money('toPay', t('Reste à payer', 'Left to pay'), {
      spill: unless('{partners.due}=""', '{partners.due}-{partners.inKind}'),
    }),
    money('alone', t('Coût s’il était seul', 'Cost if alone')),
    money('saving', t('Économie', 'Saving'), { spill: difference('partners.alone', 'partners.due') }),
    quantity('hoursAlone', t('Heures, seul', 'Hours, alone'), { decimals: 1 }).note(
      'Le temps qu’il y passerait seul dans l’année ; à côté, celui qu’il y passe ensemble.',
      'The time it would spend alone in the year; beside it, the time it spends together.',
    ),
    quantity('hoursTogether', t('Heures, ensemble', 'Hours, together'), { decimals: 1 }),
    quantity('hoursSaved', t('Heures gagnées', 'Hours saved'), {
      decimals: 1,
      spill: difference('partners.hoursAlone', 'partners.hoursTogether'),
    }),
    money('rebate', t('Part de l’excédent', 'Share of surplus'), {
      spill: unless(['{surplus}=0', 'COUNT({partners.due})=0'], 'MUTU.PARTAGE({surplus},{partners.due?})'),
    }),
  ],
  examples: splitExamples,
  totals: {
    sum: [
      'parts',
      'uses',
      'heads',
      'due',
      'inKind',
      'toPay',
      'alone',
      'saving',
      'hoursAlone',
      'hoursTogether',
      'hoursSaved',
      'rebate',
    ],
  },
});

const shares = chart('column', 'shares', t('Payer seul ou ensemble', 'Paying alone or together'), {
  mayBeNegative: true,
  categories: 'partners.name',
  series: [
    [t('Seul', 'Alone'), 'partners.alone'],
    [t('Ensemble', 'Together'), 'partners.due'],
  ],
  kind: 'money',
  rows: 12,
});

const talk = prose('talk', TO_AGREE, [
  t(
    'Chaque clé mesure-t-elle bien ce qui fait monter le coût : la place réservée, l’usage, le nombre de membres ?',
    'Does each key measure what drives the cost: room reserved, use, number of members?',
  ),
  t(
    'Si l’un donne plus de temps et un autre plus de matériel, à quelle valeur compter leurs apports ?',
    'If one gives more time and another more material, at what value are their contributions counted?',
  ),
  t(
    'Un partage inégal est-il accepté par tous, et jusqu’où ? Notez le point de rupture de chacun dans l’entente.',
    'Is an uneven split accepted by all, and how far? Write each one’s breaking point in the agreement.',
  ),
  t(
    'Que fait-on d’un excédent : une réserve, une baisse de prix, une ristourne ?',
    'What becomes of a surplus: a reserve, a lower price, a refund?',
  ),
]);

/**
 * Worked example: four organisations share the guide's planer 40 times a year. Variable costs: 40 × 37,55 $, the
 * guide's figures without the replacement; replacement: 500 $ a year, as in the guide, among the fixed costs.
 */
export const split = defineTemplate({
  id: 'split',
  step: 'modelling',
  after: 'breakEven',
  sheet: t('Partage des coûts', 'Cost sharing'),
  title: t('Qui paie quoi', 'Who pays what'),
  purpose: t(
    'Répartir les coûts entre les partenaires, au cent près, selon des clés choisies ensemble, et vérifier que chacun y gagne. Un partenaire peut prendre plus que sa part, si tous le savent et l’acceptent d’avance.',
    'Split the costs between partners, to the cent, by keys chosen together, and check that each one gains. A partner may take on more than its share, if all know it and agree beforehand.',
  ),
  tracks: { left: [215, 85, 85, 80], middle: [95, 95, 100], between: 95, right: [120, 100, 95, 80, 80, 80, 95] },
  bands: [
    band(at('left', splitPools), at('middle', yearEnd), at('right', verdict)),
    band(at('left', partners)),
    band(at('left', across('middle', shares)), at('right', talk)),
  ],
  words: { yes: YES, no: NO },
  conditions: [
    bad('partners.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    warning('partners.toPay', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('partners.cap', '=AND(ISNUMBER({cell}),{cell}<{floor})'),
    bad('partners.parts.total', '=AND({cell}=0,N({fixedPool})>0)'),
    bad('partners.uses.total', '=AND({cell}=0,N({variablePool})>0)'),
    bad('partners.heads.total', '=AND({cell}=0,N({commonPool})>0)'),
    warning('verdict.left.value', '={cell}<>0'),
    bad('verdict.mutual.value', '={cell}={no}'),
    good('verdict.mutual.value', '={cell}={yes}'),
  ],
});
