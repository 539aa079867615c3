import type { Text } from '../../values/text';
import { given, money, t, table, text, unless, when } from '../language';
import type { Content } from '../language/define';

/** The shared resource, then the other assets of the sharing: a column each. */
export const ASSETS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'] as const;
export type Asset = (typeof ASSETS)[number];

interface Item {
  readonly key: string;
  readonly label: Text;
  readonly content: Content;
  /** What the first asset takes up from the inputs above. */
  readonly input?: string;
  /** Of the others, what is computed. */
  readonly formula?: (asset: Asset) => string;
}

/** A figure of an asset, by its row. */
export const figureOf = (asset: Asset, key: string): string => {
  const row = ITEMS.findIndex((item) => item.key === key);
  if (row < 0) throw new Error(`No figure is called « ${key} »`);
  return `{assets.${asset}.${row + 1}}`;
};

/** Whole years of life only: an asset is replaced on a birthday of its purchase. */
const isKnown = (asset: Asset): string[] => [
  `N(${figureOf(asset, 'bought')})>0`,
  `N(${figureOf(asset, 'price')})>0`,
  `N(${figureOf(asset, 'life')})>=1`,
  'N({fundEnd})>0',
];
export const riseOf = (asset: Asset, years: string): string => `(1+N(${figureOf(asset, 'rise')}))^(${years})`;
/** One a year of the fund after its first, as the table of replacements counts them: a year may end in March. */
const risesUntil = (day: string): string => {
  const years = `YEAR(${day})-YEAR({fundEnd})`;
  return `MAX(0,${years}+(${day}>EDATE({fundEnd},12*(${years}))))`;
};
const life = (asset: Asset): string => `INT(${figureOf(asset, 'life')})`;
const computed = (asset: Asset, formula: string): string => when(isKnown(asset), formula);
const after = (asset: Asset, key: string, formula: string): string =>
  when(`ISNUMBER(${figureOf(asset, key)})`, formula);

const ITEMS: readonly Item[] = [
  { key: 'bought', label: t('Acheté le', 'Bought on'), content: { kind: 'date' }, input: 'mainBought' },
  { key: 'price', label: t('Prix d’aujourd’hui', 'Price today'), content: { kind: 'money' }, input: 'mainPrice' },
  {
    key: 'life',
    label: t('Durée de vie (ans)', 'Life (years)'),
    content: { kind: 'count', min: 1, max: 100 },
    input: 'mainLife',
  },
  {
    key: 'rise',
    label: t('Hausse du prix, par an', 'Rise in price, a year'),
    content: { kind: 'share' },
    input: 'mainRise',
  },
  {
    key: 'residual',
    label: t('Valeur à la fin', 'Worth at the end'),
    content: { kind: 'money' },
    input: 'mainResidual',
  },
  {
    key: 'due',
    label: t('À remplacer le', 'To replace on'),
    content: { kind: 'date' },
    formula: (asset) => computed(asset, `EDATE(${figureOf(asset, 'bought')},12*${life(asset)})`),
  },
  {
    key: 'then',
    label: t('Prix ce jour-là', 'Price on that day'),
    content: { kind: 'money' },
    formula: (asset) =>
      after(asset, 'due', `${figureOf(asset, 'price')}*${riseOf(asset, risesUntil(figureOf(asset, 'due')))}`),
  },
  {
    key: 'toGather',
    label: t('À réunir', 'To gather'),
    content: { kind: 'money' },
    formula: (asset) => after(asset, 'then', `${figureOf(asset, 'then')}-N(${figureOf(asset, 'residual')})`),
  },
  {
    key: 'aYear',
    label: t('Par an de sa vie', 'Per year of its life'),
    content: { kind: 'money' },
    formula: (asset) => after(asset, 'toGather', `${figureOf(asset, 'toGather')}/${life(asset)}`),
  },
];

const rowOf = ({ label, content, input, formula }: Item) => {
  const cells: Record<string, string | Text> = { item: label };
  if (input) cells.a1 = unless(`{${input}}=""`, `{${input}}`);
  if (formula) for (const asset of ASSETS) cells[asset] = formula(asset);
  return given(cells, undefined, content);
};

const another = (key: Asset, number: number) => money(key, t(`Bien ${number}`, `Asset ${number}`), { header: {} });

export const assets = table('assets', t('Les biens à remplacer un jour', 'The assets to replace some day'), {
  help: t(
    'La ressource partagée, puis ce qui l’accompagne : un bien par colonne, son nom en titre. La durée de vie est en années entières.',
    'The shared resource, then what goes with it: one asset a column, its name as the title. The life is in whole years.',
  ),
  columns: [
    text('item', t('Ce qu’il faut savoir de chaque bien', 'What must be known of each asset')),
    money('a1', t('Ressource', 'Resource'), { headerFormula: unless('{mainName}=""', '{mainName}') }),
    another('a2', 2),
    another('a3', 3),
    another('a4', 4),
    another('a5', 5),
    another('a6', 6),
    another('a7', 7),
    another('a8', 8),
  ],
  given: ITEMS.map(rowOf),
});
