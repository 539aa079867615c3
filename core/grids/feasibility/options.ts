import type { Text } from '../../values/text';
import { fixedOf, USES, whenListed } from '../costs/taken';
import { given, heading, money, t, table, text } from '../language';
import type { Content, Kind } from '../language/define';

/** The ways of meeting the need, each a column; renting is what the others are compared with. */
export const OPTIONS = ['alone', 'together', 'rent', 'hire'] as const;
export type Option = (typeof OPTIONS)[number];
export const REFERENCE: Option = 'rent';

interface Item {
  readonly key: string;
  readonly label: Text;
  readonly unit: Text;
  readonly content?: Content;
  /** Of each option, in their order. */
  readonly example: readonly (number | undefined)[];
}
const ofKind = (kind: Kind, min?: number): Content => ({ kind, ...(min !== undefined && { min }) });

/** Amounts of a year or of a purchase: cents change nothing. */
const WHOLE: Content = { kind: 'money', decimals: 0 };

const DOLLARS = t('avant taxes', 'before taxes');
const ALL_COUNTED = t('tout compris', 'all included');
const A_YEAR_BEFORE = t('avant taxes', 'before taxes');
const A_YEAR_ALL = t('par an', 'a year');

/** In the order of rows; a text is a title. */
const ITEMS: readonly (Text | Item)[] = [
  t('À l’achat', 'To buy'),
  {
    key: 'number',
    label: t('Combien en faut-il ?', 'How many does it take?'),
    unit: t('vide : un', 'blank: one'),
    content: ofKind('count'),
    example: [4, 1],
  },
  { key: 'price', label: t('Prix de chacun', 'Price of each'), unit: DOLLARS, content: WHOLE, example: [3500, 3500] },
  {
    key: 'life',
    label: t('Durée de vie', 'Life'),
    unit: t('ans', 'years'),
    content: ofKind('quantity'),
    example: [7, 7],
  },
  {
    key: 'residual',
    label: t('Valeur à la fin, de chacun', 'Worth at the end, of each'),
    unit: t('en dollars', 'in dollars'),
    content: WHOLE,
    example: [],
  },
  t('Chaque année, pour tous', 'Every year, for all'),
  {
    key: 'taxedYear',
    label: t('Dépenses taxables', 'Taxable expenses'),
    unit: A_YEAR_BEFORE,
    content: WHOLE,
    example: [],
  },
  {
    key: 'year',
    label: t('Salaires, assurance, autres', 'Wages, insurance, others'),
    unit: A_YEAR_ALL,
    content: WHOLE,
    example: [3200, 1700],
  },
  { key: 'grant', label: t('Subvention', 'Grant'), unit: A_YEAR_ALL, content: WHOLE, example: [undefined, 400] },
  t('Pour chaque unité du besoin', 'For each unit of the need'),
  {
    key: 'taxedUnit',
    label: t('Dépenses taxables', 'Taxable expenses'),
    unit: DOLLARS,
    example: [],
  },
  {
    key: 'unit',
    label: t('Location, travail, entretien', 'Hire, labour, upkeep'),
    unit: ALL_COUNTED,
    example: [32.55, 37.55, 110],
  },
  t('Une seule fois, au départ', 'Once only, at the start'),
  {
    key: 'start',
    label: t('Études, concertation, formation', 'Studies, consultation, training'),
    unit: ALL_COUNTED,
    example: [undefined, 500],
  },
  {
    key: 'startYears',
    label: t('Étalées sur', 'Spread over'),
    unit: t('ans', 'years'),
    content: ofKind('quantity'),
    example: [undefined, 5],
  },
  t('Taxes récupérées par qui achète', 'Taxes recovered by whoever buys'),
  {
    key: 'gst',
    label: t('Part de la TPS récupérée', 'Share of the GST recovered'),
    unit: t('vide : rien', 'blank: nothing'),
    content: { kind: 'share', decimals: 0 },
    example: [0.5, 1],
  },
  {
    key: 'qst',
    label: t('Part de la TVQ récupérée', 'Share of the QST recovered'),
    unit: t('vide : rien', 'blank: nothing'),
    content: { kind: 'share', decimals: 0 },
    example: [0.5, 1],
  },
];
const isTitle = (item: Text | Item): item is Text => !('key' in item);

/** A figure of an option, by the item that asks for it. */
export const figureOf = (option: Option, item: string): string => {
  const row = ITEMS.findIndex((one) => !isTitle(one) && one.key === item);
  if (row < 0) throw new Error(`No figure is called « ${item} »`);
  return `{options.${option}.${row + 1}}`;
};

/** What a dollar before taxes costs once what is recovered is taken off. */
export const net = (option: Option): string =>
  `(1+{taxes.gst.rate}*(1-N(${figureOf(option, 'gst')}))+{taxes.qst.rate}*(1-N(${figureOf(option, 'qst')})))`;

/** In the whole guide, what the list of costs and the sheets after it know of the shared resource; taxes are net there. */
const PRICE = '{costPerUse!purchasePrice}';
const SPREAD = '{costs!nature.all.oneOff}';
const START = 'SUMIFS({costs!posts.amount},{costs!posts.pace},{oneOffWord})';
const VARIABLE = `{costs!pools.variable.native}/${USES}`;
const GRANT = '{costs!sorts.yearly.8}';
/** Each buys one that has a need of it: nought is no need, as a blank. */
const USERS = 'COUNTIF({needs.sure},">0")';
const KNOWN: Readonly<Partial<Record<Option, Readonly<Record<string, string>>>>> = {
  alone: {
    number: `=IF(${USERS}=0,"",${USERS})`,
    price: `=IF(N(${PRICE})=0,"",${PRICE}/${net('together')})`,
    life: 'costPerUse!life',
    residual: 'costPerUse!residualValue',
    year: `=IF(N({breakEven!premises})=0,"",{breakEven!premises}*${USERS})`,
    unit: whenListed(`${VARIABLE}-N({costPerUse!administration})`),
  },
  together: {
    price: `=IF(N(${PRICE})=0,"",${PRICE}/${net('together')})`,
    life: 'costPerUse!life',
    residual: 'costPerUse!residualValue',
    year: whenListed(
      `{costs!pools.fixed.native}+{costs!pools.coordination.native}-${fixedOf('replacement')}-${SPREAD}-${GRANT}`,
    ),
    grant: whenListed(`IF(${GRANT}=0,"",-${GRANT})`),
    unit: whenListed(VARIABLE),
    start: whenListed(`IF(${SPREAD}=0,"",${START})`),
    startYears: whenListed(`IF(${SPREAD}=0,"",${START}/${SPREAD})`),
  },
  rent: { unit: 'breakEven!marketPrice' },
};
const followsOf = (option: Option) => ({
  follows: ITEMS.map((item) => (isTitle(item) ? undefined : KNOWN[option]?.[item.key])),
});

export const options = table('options', t('Les options', 'The options'), {
  help: t(
    'Quatre façons de répondre au besoin ; les titres se changent. Laissez vide ce qui ne s’applique pas : une option sans chiffre n’est pas comparée.',
    'Four ways of meeting the need; their titles may be changed. Leave blank what does not apply: an option without figures is not compared.',
  ),
  columns: [
    text('item', t('Ce qu’il faut savoir', 'What must be known')),
    text('measure', t('Mesure', 'Measure')),
    money('alone', t('Chacun le sien', 'Each its own'), { header: {}, ...followsOf('alone') }),
    money('together', t('Acheter ensemble', 'Buy together'), { header: {}, ...followsOf('together') }),
    money('rent', t('Louer', 'Rent'), { header: {}, ...followsOf('rent') }).note(
      'L’option de référence : les autres sont comparées à elle.',
      'The option of reference: the others are compared with it.',
    ),
    money('hire', t('Embaucher ensemble', 'Hire together'), { header: {} }),
  ],
  given: ITEMS.map((item) =>
    isTitle(item)
      ? heading(item)
      : given({ item: item.label, measure: item.unit }, item.example, item.content ?? ofKind('money')),
  ),
});
