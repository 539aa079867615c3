import type { Text } from '../../values/text';
import {
  A_YEAR,
  choice,
  given,
  inputs,
  money,
  PARTNER,
  quantity,
  question,
  share,
  t,
  table,
  text,
  unless,
} from '../language';
import type { Given } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { METHODS, type Method } from './methods';

/** Partners are told by letters in the names of groups: « A+C ». */
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];
const MOST = LETTERS.length;
export const TYPED = t('Saisis', 'Typed');
const MODELLED = t('Modélisés', 'Modelled');
const COST_OF_CHOSEN = METHODS.map(({ key }) => `IF({chosenMethod}={is_${key}},{partners.${key}.ROW},`).join('');

export const fairnessInputs = inputs('model', t('Les coûts des groupes', 'Costs of the groups'), [
  choice('costSource', t('Coûts', 'Costs'), {
    choices: [MODELLED, TYPED],
    name: t('equite_source', 'fairness_source'),
    example: MODELLED,
  }).note(
    'Modélisés : chaque groupe achète ou loue, selon ce qui coûte le moins. Saisis : ceux que vous écrivez à côté de chaque groupe, plus bas.',
    'Modelled: each group buys or rents, whichever costs less. Typed: those you write beside each group, further down.',
  ),
  money('groupFixed', t('Coûts fixes', 'Fixed costs'), {
    unit: A_YEAR,
    name: t('equite_couts_fixes', 'fairness_fixed_costs'),
    follows: 'split!fixedPool',
    example: 1300,
  }).note('De qui achète, seul ou à plusieurs.', 'Of whoever buys, alone or together.'),
  money('groupVariable', t('Coût variable', 'Variable cost'), {
    unit: t('par usage', 'a use'),
    name: t('equite_cout_variable', 'fairness_variable_cost'),
    example: 37.55,
  }),
  money('groupRental', t('Prix de location', 'Rental price'), {
    unit: t('par usage', 'a use'),
    name: t('equite_location', 'fairness_rental'),
    example: 110,
  }),
  money('groupCoordination', t('Coordination, chacun', 'Coordination, each'), {
    unit: t('à deux ou +', 'two or more'),
    name: t('equite_coordination', 'fairness_coordination'),
    example: 150,
  }).note(
    'Ce que chaque partenaire d’un groupe de deux ou plus ajoute par an en temps de coordination.',
    'What each partner of a group of two or more adds a year in coordination time.',
  ),
  question(t('Tient-elle ?', 'Does it hold?')),
  choice('chosenMethod', t('Méthode à vérifier', 'Method to check'), {
    choices: METHODS.map(({ name }) => name),
    name: t('equite_methode', 'fairness_method'),
    example: t('Parts convenues', 'Shares agreed'),
  }),
  share('tolerance', t('Tolérance', 'Tolerance'), {
    decimals: 0,
    unit: t('au-delà', 'beyond'),
    name: t('equite_tolerance', 'fairness_tolerance'),
  }).note(
    'Ce que chacun accepte de payer de plus que seul avant de partir. Vide : rien.',
    'What each agrees to pay above its cost alone before leaving. Blank: nothing.',
  ),
]);

/** Nothing is computed until every group has a cost. */
const ready = (formula: string): string =>
  unless(['{count.groups.value}=0', '{count.known.value}<>{count.groups.value}'], formula);

const GAME = '{groups.group},{groups.used}';
const game = (id: string): string => ready(`IFERROR(MUTU.${id}(${GAME},{partners.letter}),{none})`);

const FORMULAS: Readonly<Record<string, string>> = {
  proportional: ready('IFERROR(MUTU.PARTAGE({count.total.value},{partners.alone?}),{none})'),
  equalSavings: ready('IFERROR(MUTU.ECONOMIESEGALES({count.total.value},{partners.alone?}),{none})'),
  separable: game('SCRB'),
  tau: game('TAU'),
  nucleolus: game('NUCLEOLE'),
  shapley: game('SHAPLEY'),
  steps: ready(
    'IF(ABS(MAX({partners.alone})-{count.total.value})>0.005,{notHere},IFERROR(MUTU.PALIERS({partners.alone?}),{none}))',
  ),
};

const methodColumn = ({ key, name }: Method) => {
  const spill = FORMULAS[key];
  return money(key, name, spill ? { spill } : { follows: 'split!partners.due' });
};

/** The name, the uses and the share agreed. */
const STORY: readonly (readonly [Text, number, number])[] = [
  [WORKSHOP, 16, 1270.8],
  [RIVES, 10, 785.5],
  [SCHOOL, 8, 710.4],
  [ESCALE, 6, 635.3],
];

const partnerRow = (letter: string, index: number) =>
  given({ letter: unless('{name}=""', `"${letter}"`), alone: `={groups.used.${2 ** index}}` }, STORY[index]);

const sumOf = (key: string) => [key, unless(`COUNT({partners.${key}})=0`, `SUM({partners.${key}})`)] as const;
const SUMMED = ['uses', 'alone', ...METHODS.map(({ key }) => key)];

export const methodsTable = table(
  'partners',
  t('Ce que paierait chacun, selon la méthode', 'What each would pay, by method'),
  {
    given: LETTERS.map(partnerRow),
    columns: [
      text('name', PARTNER, { follows: 'needs!partners.name' }),
      text('letter', t('Lettre', 'Letter')),
      quantity('uses', t('Usages par an', 'Uses a year'), { follows: 'split!partners.uses' }),
      money('alone', t('Coût seul', 'Cost alone')),
      ...METHODS.map(methodColumn),
    ],
    totals: { cells: Object.fromEntries(SUMMED.map(sumOf)) },
  },
);

const chosenOf = (row: number): string =>
  `${COST_OF_CHOSEN.replace(/ROW/g, String(row))}""${')'.repeat(METHODS.length)}`;

/** Only amounts are checked: not « does not exist ». */
function checkRow(row: number): Given {
  const part = chosenOf(row);
  return given({
    name: unless(`{partners.name.${row}}=""`, `{partners.name.${row}}`),
    alone: unless(`{partners.name.${row}}=""`, `{partners.alone.${row}}`),
    part: unless(`{partners.name.${row}}=""`, `IF(ISNUMBER(${part}),${part},"")`),
  });
}

export const checkTable = table('check', t('Le point de rupture de chacun', 'The breaking point of each'), {
  given: LETTERS.map((_, index) => checkRow(index + 1)),
  columns: [
    text('name', PARTNER),
    money('alone', t('Coût seul', 'Cost alone')),
    money('part', t('Sa part', 'Its share')),
    share('room', t('Marge', 'Room left'), {
      spill: unless(
        'COUNT({check.part})=0',
        'IF(ISNUMBER({check.part})*ISNUMBER({check.alone})*({check.alone}<>0)=0,"",MUTU.RUPTURE({check.alone},{check.part},,{tolerance}))',
      ),
    }).note(
      'Ce qu’il peut encore donner, en part de son coût seul, avant de préférer partir. Négative : le point de rupture est dépassé.',
      'What it can still give, as a share of its cost alone, before it would rather leave. Negative: the breaking point is passed.',
    ),
  ],
});

/** Group by group, in the order of bits (A, B, A+B, C, A+C…): a partner added comes after, and moves no cost typed. */
function groupRow(mask: number): Given {
  const members = LETTERS.map((letter, index) => ({ letter, row: index + 1 })).filter(
    ({ row }) => mask & (1 << (row - 1)),
  );
  const names = members.map(({ row }) => `{partners.name.${row}}`);
  const label = members.map(({ letter }) => letter).join('+');
  const uses = members.map(({ row }) => `{partners.uses.${row}}`).join(',');
  const coordination = members.length > 1 ? `+{groupCoordination}*${members.length}` : '';
  return given({
    group: unless(`OR(${names.map((name) => `${name}=""`).join(',')})`, `"${label}"`),
    modelled: unless(
      '{group}=""',
      `MIN({groupFixed}+{groupVariable}*SUM(${uses}),{groupRental}*SUM(${uses}))${coordination}`,
    ),
  });
}

export const groupsTable = table('groups', t('Les groupes et leurs coûts', 'The groups and their costs'), {
  given: Array.from({ length: 2 ** MOST - 1 }, (_, index) => groupRow(index + 1)),
  columns: [
    text('group', t('Groupe', 'Group')).note(
      'Tous les groupes possibles, par les lettres des partenaires. Un partenaire ajouté met ses groupes à la suite : les coûts déjà saisis restent à leur place.',
      'All possible groups, by the letters of partners. A partner added puts its groups after the others: costs typed before stay in place.',
    ),
    money('typed', t('Coût saisi', 'Cost typed'), { min: -1 }).note(
      'Ce que ce groupe paierait sans les autres, dans l’année.',
      'What this group would pay without the others, in the year.',
    ),
    money('modelled', t('Coût modélisé', 'Cost modelled')),
    money('used', t('Coût retenu', 'Cost used'), {
      formula: unless(
        '{group}=""',
        'IF({costSource}={typedWord},IF(ISNUMBER({typed}),{typed},""),IF(OR({costSource}="",SUM({partners.uses})=0),"",{modelled}))',
      ),
    }),
  ],
});

const everybody = LETTERS.map((_, index) => `({partners.name.${index + 1}}<>"")*${2 ** index}`).join('+');

/** The cost of the group of all partners that have a name. */
export const COST_OF_ALL = unless('{count.groups.value}=0', `SUM(INDEX({groups.used},${everybody}))`, 0);
