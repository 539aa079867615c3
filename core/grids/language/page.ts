import type { Text } from '../../values/text';
import type {
  Block,
  ChartBlock,
  Condition,
  Content,
  GuideStep,
  InputsBlock,
  LinesBlock,
  ProseBlock,
  TableBlock,
  Template,
} from './define';

/** What stands on tracks; prose and charts are as wide as where they stand. */
type Standing = Exclude<Block, ProseBlock | ChartBlock> | Omit<ProseBlock, 'span'> | Omit<ChartBlock, 'span'>;
/** A prose or a chart that runs on to the end of other tracks. */
interface Across<Track extends string> {
  readonly across: Track;
  readonly block: Omit<ProseBlock, 'span'> | Omit<ChartBlock, 'span'>;
}
interface Placing<Track extends string> {
  readonly track: Track;
  readonly blocks: readonly (Standing | Across<Track>)[];
}
interface Band<Track extends string> {
  readonly startsPage: boolean;
  readonly stacks: readonly Placing<Track>[];
}

export interface Grid<Track extends string> {
  readonly id: string;
  readonly step: GuideStep;
  /** The grid it follows in the gallery; only the first follows none. */
  readonly after?: string;
  readonly sheet: Text;
  readonly title: Text;
  readonly asked?: Text;
  readonly purpose: Text;
  readonly source?: Text;
  /** From left to right, the widths in pixels of the columns of the sheet, under the names that blocks stand at. */
  readonly tracks: Readonly<Record<Track, number | readonly number[]>>;
  /** From top to bottom. */
  readonly bands: readonly Band<NoInfer<Track>>[];
  readonly words?: Template['words'];
  readonly notice?: string;
  readonly noticeInFile?: string;
  readonly isDocument?: true;
  readonly conditions?: readonly Condition[];
  readonly tellsOfTexts?: readonly string[];
}

/** Blocks one under another, from a track on. */
export const at = <const Track extends string>(track: Track, ...blocks: Placing<Track>['blocks']): Placing<Track> => ({
  track,
  blocks,
});
/** The same block, its labels across so many tracks. */
export const labelled = <const B extends InputsBlock | LinesBlock>(labelSpan: number, block: B): B => ({
  ...block,
  labelSpan,
});
/** The same block in smaller letters: its columns may be as narrow as what they hold. */
export function small<const B extends InputsBlock | LinesBlock | TableBlock>(block: B): B {
  if (block.type === 'inputs') return { ...block, inputs: inSmall(block.inputs) };
  return { ...block, isSmall: true, columns: inSmall(block.columns) };
}
const inSmall = <What extends Content>(contents: Readonly<Record<string, What>>): Record<string, What> => {
  const all: Record<string, What> = {};
  for (const [key, content] of Object.entries(contents)) all[key] = { ...content, isSmall: true };
  return all;
};
export const across = <const Track extends string>(track: Track, block: Across<Track>['block']): Across<Track> => ({
  across: track,
  block,
});

/** Stacks that stand side by side; the next band starts under the longest. */
export const band = <const Track extends string>(...stacks: readonly Placing<Track>[]): Band<Track> => ({
  startsPage: false,
  stacks,
});
/** A band that starts a page when printed. */
export const newPage = <const Track extends string>(...stacks: readonly Placing<Track>[]): Band<Track> => ({
  startsPage: true,
  stacks,
});

const look =
  (name: Condition['look']) =>
  (on: string, when: string): Condition => ({ on, when, look: name });
/** `bad('partners.saving', '={cell}<0')`: cells that take a colour where the formula holds. */
export const good = look('good');
export const warning = look('warning');
export const bad = look('bad');
/**
 * `missing('life', '=AND(N({price})>0,N({cell})=0)'`): without this cell, something typed cannot be counted. It is named beside
 * the title; what reads it waits (« … »), rather than answer a total that is smaller without a word.
 */
export const missing = (on: string, when: string): Condition => ({ ...bad(on, when), isMissing: true });
/** A word that says whether all is well. */
export const yesOrNo = (on: string): readonly Condition[] => [bad(on, '={cell}={no}'), good(on, '={cell}={yes}')];
/** A saving that is a loss. */
export const belowZero = (on: string): Condition => bad(on, '=AND(ISNUMBER({cell}),{cell}<0)');

/** Declares one grid: everything every renderer draws comes from here. */
export function defineTemplate<const Track extends string>(grid: Grid<Track>): Template {
  const { tracks, bands, ...told } = grid;
  const names = Object.keys(tracks) as Track[];
  const widthsOf = (name: Track): readonly number[] => ([] as number[]).concat(tracks[name]);
  const startOf = (name: Track): number =>
    names.slice(0, names.indexOf(name)).reduce((sum, before) => sum + widthsOf(before).length, 0);
  const endOf = (name: Track): number => startOf(name) + widthsOf(name).length;
  const placed = (entry: Standing | Across<Track>, track: Track): Block => {
    const [block, last] = 'across' in entry ? [entry.block, entry.across] : [entry, track];
    return block.type === 'prose' || block.type === 'chart' ? { ...block, span: endOf(last) - startOf(track) } : block;
  };
  const pages = bands.map(({ startsPage }, index) => (startsPage ? index : -1)).filter((index) => index >= 0);
  return {
    ...told,
    tracks: names.reduce<readonly number[]>((all, name) => all.concat(widthsOf(name)), []),
    bands: bands.map(({ stacks }) =>
      stacks.map(({ track, blocks }) => ({
        track: startOf(track),
        blocks: blocks.map((block) => placed(block, track)),
      })),
    ),
    ...(pages.length > 0 && { pages }),
  };
}
