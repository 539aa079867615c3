import { same, type Text } from '../../values/text';
import type { Column, Content, Given, InputsBlock, TableBlock } from '../language/define';
import { PARTNERS } from '../log/parts';
import { METHODS } from './methods';

/** Partners are told by letters in the names of groups: « A+C ». */
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];
const MOST = LETTERS.length;

export const TYPED: Text = { fr: 'Saisis', en: 'Typed' };
export const MODELLED: Text = { fr: 'Modélisés', en: 'Modelled' };

export const fairnessInputs: InputsBlock = {
  type: 'inputs',
  id: 'model',
  title: { fr: 'Les coûts des groupes', en: 'Costs of the groups' },
  inputs: {
    costSource: {
      kind: 'choice',
      choices: [MODELLED, TYPED],
      label: { fr: 'Coûts', en: 'Costs' },
      name: { fr: 'equite_source', en: 'fairness_source' },
      note: {
        fr: 'Modélisés : chaque groupe achète ou loue, selon ce qui coûte le moins. Saisis : ceux que vous écrivez à côté de chaque groupe, plus bas.',
        en: 'Modelled: each group buys or rents, whichever costs less. Typed: those you write beside each group, further down.',
      },
      example: MODELLED,
    },
    groupFixed: {
      kind: 'money',
      label: { fr: 'Coûts fixes', en: 'Fixed costs' },
      unit: { fr: 'par an', en: 'a year' },
      name: { fr: 'equite_couts_fixes', en: 'fairness_fixed_costs' },
      follows: 'split!fixedPool',
      note: {
        fr: 'De qui achète, seul ou à plusieurs.',
        en: 'Of whoever buys, alone or together.',
      },
      example: 1300,
    },
    groupVariable: {
      kind: 'money',
      label: { fr: 'Coût variable', en: 'Variable cost' },
      unit: { fr: 'par usage', en: 'a use' },
      name: { fr: 'equite_cout_variable', en: 'fairness_variable_cost' },
      example: 37.55,
    },
    groupRental: {
      kind: 'money',
      label: { fr: 'Prix de location', en: 'Rental price' },
      unit: { fr: 'par usage', en: 'a use' },
      name: { fr: 'equite_location', en: 'fairness_rental' },
      example: 110,
    },
    groupCoordination: {
      kind: 'money',
      label: { fr: 'Coordination, chacun', en: 'Coordination, each' },
      unit: { fr: 'à deux ou +', en: 'two or more' },
      name: { fr: 'equite_coordination', en: 'fairness_coordination' },
      note: {
        fr: 'Ce que chaque partenaire d’un groupe de deux ou plus ajoute par an en temps de coordination.',
        en: 'What each partner of a group of two or more adds a year in coordination time.',
      },
      example: 150,
    },
    chosenMethod: {
      kind: 'choice',
      choices: METHODS.map(({ name }) => name),
      question: { fr: 'Tient-elle ?', en: 'Does it hold?' },
      label: { fr: 'Méthode à vérifier', en: 'Method to check' },
      name: { fr: 'equite_methode', en: 'fairness_method' },
      example: { fr: 'Parts convenues', en: 'Shares agreed' },
    },
    tolerance: {
      kind: 'share',
      decimals: 0,
      label: { fr: 'Tolérance', en: 'Tolerance' },
      unit: { fr: 'au-delà', en: 'beyond' },
      name: { fr: 'equite_tolerance', en: 'fairness_tolerance' },
      note: {
        fr: 'Ce que chacun accepte de payer de plus que seul avant de partir. Vide : rien.',
        en: 'What each agrees to pay above its cost alone before leaving. Blank: nothing.',
      },
    },
  },
};

/** Nothing is computed until every group has a cost. */
const ready = (formula: string): string =>
  `=IF(OR({count.groups.value}=0,{count.known.value}<>{count.groups.value}),"",${formula})`;
const GAME = '{groups.group},{groups.used}';
const game = (id: string): string => ready(`IFERROR(MUTU.${id}(${GAME},{partners.letter}),{none})`);
const money = (label: Text, more: Omit<Column, 'label' | 'kind'>): Column => ({ kind: 'money', label, ...more });

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

const methodColumns: Record<string, Column> = {};
for (const { key, name } of METHODS) {
  const spill = FORMULAS[key];
  methodColumns[key] = money(name, spill ? { spill } : { follows: 'split!partners.due' });
}

const STORY: readonly (readonly [name: Text, uses: number, agreed: number])[] = [
  [PARTNERS.workshop, 16, 1270.8],
  [PARTNERS.reuse, 10, 785.5],
  [PARTNERS.school, 8, 710.4],
  [PARTNERS.youth, 6, 635.3],
];

function partnerRow(letter: string, index: number): Given {
  const story = STORY[index];
  return {
    cells: {
      letter: `=IF({name}="","","${letter}")`,
      alone: `={groups.used.${2 ** index}}`,
    },
    ...(story && { example: { name: story[0], uses: story[1], agreed: story[2] } }),
  };
}

const sums: Record<string, string> = {};
for (const key of ['uses', 'alone', ...METHODS.map((method) => method.key)]) {
  sums[key] = `=IF(COUNT({partners.${key}})=0,"",SUM({partners.${key}}))`;
}

export const methodsTable: TableBlock = {
  type: 'table',
  id: 'partners',
  title: { fr: 'Ce que paierait chacun, selon la méthode', en: 'What each would pay, by method' },
  given: LETTERS.map(partnerRow),
  rows: MOST,
  columns: {
    name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' }, follows: 'needs!partners.name' },
    letter: { kind: 'text', label: { fr: 'Lettre', en: 'Letter' } },
    uses: {
      kind: 'quantity',
      label: { fr: 'Usages par an', en: 'Uses a year' },
      follows: 'split!partners.uses',
    },
    alone: money({ fr: 'Coût seul', en: 'Cost alone' }, {}),
    ...methodColumns,
  },
  examples: [],
  totals: { label: same('Total'), cells: sums },
};

const choice = METHODS.map(({ key }) => `IF({chosenMethod}={is_${key}},{partners.${key}.ROW},`).join('');
const chosenOf = (row: number): string => `${choice.replace(/ROW/g, String(row))}""${')'.repeat(METHODS.length)}`;

/** Only amounts are checked: not « does not exist ». */
function checkRow(row: number): Given {
  const part = chosenOf(row);
  return {
    cells: {
      name: `=IF({partners.name.${row}}="","",{partners.name.${row}})`,
      alone: `=IF({partners.name.${row}}="","",{partners.alone.${row}})`,
      part: `=IF({partners.name.${row}}="","",IF(ISNUMBER(${part}),${part},""))`,
    },
  };
}

export const checkTable: TableBlock = {
  type: 'table',
  id: 'check',
  title: { fr: 'Le point de rupture de chacun', en: 'The breaking point of each' },
  given: LETTERS.map((_, index) => checkRow(index + 1)),
  rows: MOST,
  columns: {
    name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' } },
    alone: money({ fr: 'Coût seul', en: 'Cost alone' }, {}),
    part: money({ fr: 'Sa part', en: 'Its share' }, {}),
    room: {
      kind: 'share',
      label: { fr: 'Marge', en: 'Room left' },
      note: {
        fr: 'Ce qu’il peut encore donner, en part de son coût seul, avant de préférer partir. Négative : le point de rupture est dépassé.',
        en: 'What it can still give, as a share of its cost alone, before it would rather leave. Negative: the breaking point is passed.',
      },
      spill:
        '=IF(COUNT({check.part})=0,"",IF(ISNUMBER({check.part})*ISNUMBER({check.alone})*({check.alone}<>0)=0,"",MUTU.RUPTURE({check.alone},{check.part},,{tolerance})))',
    },
  },
  examples: [],
};

/** Group by group, in the order of bits (A, B, A+B, C, A+C…): a partner added comes after, and moves no cost typed. */
function groupRow(mask: number): Given {
  const members = LETTERS.map((letter, index) => ({ letter, row: index + 1 })).filter(
    ({ row }) => mask & (1 << (row - 1)),
  );
  const names = members.map(({ row }) => `{partners.name.${row}}`);
  const label = members.map(({ letter }) => letter).join('+');
  const uses = members.map(({ row }) => `{partners.uses.${row}}`).join(',');
  const coordination = members.length > 1 ? `+{groupCoordination}*${members.length}` : '';
  return {
    cells: {
      group: `=IF(OR(${names.map((name) => `${name}=""`).join(',')}),"","${label}")`,
      modelled: `=IF({group}="","",MIN({groupFixed}+{groupVariable}*SUM(${uses}),{groupRental}*SUM(${uses}))${coordination})`,
    },
  };
}

const COST: Content = { kind: 'money', min: -1 };
export const groupsTable: TableBlock = {
  type: 'table',
  id: 'groups',
  title: { fr: 'Les groupes et leurs coûts', en: 'The groups and their costs' },
  given: Array.from({ length: 2 ** MOST - 1 }, (_, index) => groupRow(index + 1)),
  rows: 2 ** MOST - 1,
  columns: {
    group: {
      kind: 'text',
      label: { fr: 'Groupe', en: 'Group' },
      note: {
        fr: 'Tous les groupes possibles, par les lettres des partenaires. Un partenaire ajouté met ses groupes à la suite : les coûts déjà saisis restent à leur place.',
        en: 'All possible groups, by the letters of partners. A partner added puts its groups after the others: costs typed before stay in place.',
      },
    },
    typed: {
      ...COST,
      label: { fr: 'Coût saisi', en: 'Cost typed' },
      note: {
        fr: 'Ce que ce groupe paierait sans les autres, dans l’année.',
        en: 'What this group would pay without the others, in the year.',
      },
    },
    modelled: money({ fr: 'Coût modélisé', en: 'Cost modelled' }, {}),
    used: money(
      { fr: 'Coût retenu', en: 'Cost used' },
      {
        formula:
          '=IF({group}="","",IF({costSource}={typedWord},IF(ISNUMBER({typed}),{typed},""),IF(OR({costSource}="",SUM({partners.uses})=0),"",{modelled})))',
      },
    ),
  },
  examples: [],
};

const everybody = LETTERS.map((_, index) => `({partners.name.${index + 1}}<>"")*${2 ** index}`).join('+');
/** The cost of the group of all partners that have a name. */
export const TOTAL = `=IF({count.groups.value}=0,0,SUM(INDEX({groups.used},${everybody})))`;
