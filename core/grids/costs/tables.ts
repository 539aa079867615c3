import { same } from '../../values/text';
import type { LinesBlock, TableBlock } from '../language/define';
import {
  CALENDAR_UNITS,
  coordinationTasks,
  DIRECT,
  INDIRECT,
  managementSort,
  ONE_OFF,
  planerPosts,
  planerUnits,
  RECURRING,
  unitRows,
  YEAR,
} from './parts';

const UNIT_ROWS = 13;
/** As our functions read them. */
export const POSTS = '{posts.label:posts.unit}';
/** Units that are counted use after use; those of the calendar stay out: our functions know them. */
export const USE_UNITS = `{units.unit.${CALENDAR_UNITS + 1}:units.oneUse.${UNIT_ROWS}}`;
export const YEAR_UNITS = `{units.again.${CALENDAR_UNITS + 1}:units.year.${UNIT_ROWS}}`;
const CALENDAR = `{units.unit.1:units.unit.${CALENDAR_UNITS}}`;

export const hourlyRate: LinesBlock = {
  type: 'lines',
  id: 'rate',
  title: { fr: 'Une heure de coordination', en: 'An hour of coordination' },
  columns: { amount: { kind: 'money' } },
  lines: {
    hour: {
      label: { fr: 'Coût d’une heure utile', en: 'Cost of a useful hour' },
      isTotal: true,
      note: {
        fr: 'Salaire et charges, divisés par les heures qui servent vraiment le partage.',
        en: 'Salary and charges, divided by the hours that really serve the sharing.',
      },
      cells: {
        amount:
          '=IF(AND({salary}>0,{paidHours}>{nonProductiveHours}),{salary}*(1+{charges})/({paidHours}-{nonProductiveHours}),0)',
      },
    },
  },
};

export const work: TableBlock = {
  type: 'table',
  id: 'work',
  title: { fr: 'Le travail de coordination et de gestion', en: 'The work of coordinating' },
  rows: 6,
  columns: {
    task: { kind: 'text', label: { fr: 'Tâche', en: 'Task' } },
    hours: { kind: 'quantity', decimals: 1, label: { fr: 'Heures par an', en: 'Hours a year' } },
    cost: {
      kind: 'money',
      label: { fr: 'Coût', en: 'Cost' },
      formula: '=IF({hours}="","",{hours}*{rate.hour.amount})',
    },
  },
  examples: coordinationTasks,
  totals: {
    label: same('Total'),
    cells: { hours: '=SUM({work.hours})', cost: '=SUM({work.cost})' },
  },
};

export const units: TableBlock = {
  type: 'table',
  id: 'units',
  title: { fr: 'Les unités, pour une utilisation et un an', en: 'Units, for one use and one year' },
  rows: UNIT_ROWS,
  columns: {
    unit: { kind: 'text', label: { fr: 'Unité', en: 'Unit' } },
    oneUse: {
      kind: 'quantity',
      decimals: 1,
      label: { fr: 'Une utilisation', en: 'One use' },
      note: {
        fr: 'Combien une utilisation en prend : 50 pieds, 5 heures de machine, 1 heure de travail.',
        en: 'How many one use takes: 50 feet, 5 machine hours, 1 hour of work.',
      },
    },
    again: { kind: 'text', label: { fr: 'La même', en: 'The same' }, formula: '=IF({unit}="","",{unit})' },
    year: {
      kind: 'quantity',
      label: { fr: 'Un an', en: 'A year' },
      formula: '=IF({oneUse}="","",{oneUse}*{usesPerYear})',
    },
  },
  given: unitRows,
  examples: planerUnits,
};

export const posts: TableBlock = {
  type: 'table',
  id: 'posts',
  title: { fr: 'Les coûts, ligne par ligne', en: 'The costs, line by line' },
  help: {
    fr: 'Un coût par ligne, comme on le connaît : 100 $ par 2 000 pieds, 25 $ par 1 mois. Ce qui ne revient pas s’étale : 250 $ par 5 ans. Une subvention s’écrit en négatif.',
    en: 'One cost a row, as it is known: $100 per 2,000 feet, $25 per 1 month. What does not come back is spread out: $250 per 5 years. A grant is entered as a negative amount.',
  },
  rows: 24,
  columns: {
    label: { kind: 'text', label: { fr: 'Coût', en: 'Cost' } },
    amount: { kind: 'money', min: -1, label: { fr: 'Montant', en: 'Amount' } },
    per: {
      kind: 'quantity',
      label: { fr: 'Par', en: 'Per' },
      note: { fr: 'Pour combien d’unités. Vide : une.', en: 'For how many units. Blank: one.' },
    },
    unit: { kind: 'choice', label: { fr: 'Unité', en: 'Unit' }, choicesFrom: 'units.unit' },
    sort: { kind: 'choice', label: { fr: 'Sorte', en: 'Sort' }, choicesFrom: 'sorts.sort' },
    link: { kind: 'choice', label: { fr: 'Lien', en: 'Link' }, choices: [DIRECT, INDIRECT] },
    pace: { kind: 'choice', label: { fr: 'Rythme', en: 'Pace' }, choices: [RECURRING, ONE_OFF] },
    part: {
      kind: 'text',
      label: same('Nature'),
      note: {
        fr: 'Fixe : court avec le calendrier, qu’on se serve de la ressource ou non. Variable : suit l’usage.',
        en: 'Fixed: runs with the calendar, whether the resource is used or not. Variable: follows use.',
      },
      formula: `=IF(NOT(ISNUMBER({yearly})),"",IF(COUNTIF(${CALENDAR},{unit})>0,{fixedWord},{variableWord}))`,
    },
    yearly: {
      kind: 'money',
      label: { fr: 'Pour un an', en: 'For a year' },
      formula:
        '=IF(OR(NOT(ISNUMBER({amount})),COUNTIF({units.unit},{unit})=0),"",{amount}/IF(N({per})=0,1,{per})*SUMIF({units.unit},{unit},{units.year}))',
    },
    perUse: {
      kind: 'money',
      label: { fr: 'Une utilisation', en: 'One use' },
      formula: '=IF(OR(NOT(ISNUMBER({yearly})),{usesPerYear}=0),"",{yearly}/{usesPerYear})',
    },
    source: { kind: 'text', label: { fr: 'D’où vient le chiffre', en: 'Where the figure comes from' } },
  },
  given: [
    {
      cells: {
        label: { fr: 'Coordination et gestion', en: 'Coordination and management' },
        amount: '={work.cost.total}',
        per: '=1',
        unit: YEAR,
        sort: managementSort,
        link: INDIRECT,
        pace: RECURRING,
        source: { fr: 'Heures ci-dessus, au taux horaire', en: 'Hours above, at the hourly rate' },
      },
    },
  ],
  examples: planerPosts,
  totals: {
    label: same('Total'),
    cells: { yearly: '=SUM({posts.yearly})', perUse: '=SUM({posts.perUse})' },
  },
};

/** Rows that something is still missing from; their cost is not known yet. */
export const ROWS_LEFT = `SUMPRODUCT((LEN({posts.label})+LEN({posts.amount})+LEN({posts.unit})>0)*(LEN({posts.yearly})=0))`;
const OWN_UNITS = `{units.unit.${CALENDAR_UNITS + 1}:units.unit.${UNIT_ROWS}}`;
const OWN_QUANTITIES = `{units.oneUse.${CALENDAR_UNITS + 1}:units.oneUse.${UNIT_ROWS}}`;
/** Units without a quantity, quantities without a unit, and units said twice. */
export const UNITS_LEFT = [
  `SUMPRODUCT(((LEN(${OWN_UNITS})>0)<>(LEN(${OWN_QUANTITIES})>0))*1)`,
  `SUMPRODUCT((LEN(${OWN_UNITS})>0)*(COUNTIF({units.unit},${OWN_UNITS})>1))`,
].join('+');
