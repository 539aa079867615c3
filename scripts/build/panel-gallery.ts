/**
 * panel/gallery.generated.ts: what the panel's gallery shows of each grid, with a small picture drawn from its plan. The
 * grids themselves, with all their texts, stay out of the panel: the host has them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../../core/formula/addresses';
import { dossier, GALLERY_STEPS, gallery, nameOf, plansFor } from '../../core/grids/gallery';
import { LOOKS } from '../../core/grids/language/look';
import type { Plan, PlanCell } from '../../core/grids/language/plan';
import type { Picture, Tone, WholeFile } from '../../panel/picture';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../panel/picture';
import { root } from '../root';

/** Lengths of the plan, in its own pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A mosaic: rows of tiles, each of one tone or empty. */
type Mosaic = (Tone | undefined)[][];

/** Of a long grid, the top is drawn: what one sees when it opens. */
function pictureOf(plan: Plan): Picture {
  const lefts = sums(plan.columns);
  const tops = sums(plan.rows);
  const scale = PICTURE_WIDTH / (lefts[plan.columns.length] ?? PICTURE_WIDTH);
  const fills = emptyMosaic();
  const words = emptyMosaic();
  for (const cell of plan.cells) {
    const box = boxOf({ ...cell, rows: 1, columns: 1 }, lefts, tops);
    const tone = toneOf(cell);
    if (tone) paint(fills, tone, box, scale);
    else if (typeof cell.value === 'string' && cell.value !== '') paint(words, 'text', lineOf(cell.value, box), scale);
  }
  for (const { area } of plan.charts) paint(fills, 'chart', boxOf(area, lefts, tops), scale);
  // The lines first: tiles are taken away as they are drawn.
  const text = linesOf(words, fills);
  return { ...pathsOf(fills), text };
}

const emptyMosaic = (): Mosaic =>
  Array.from({ length: PICTURE_HEIGHT }, () => Array.from({ length: PICTURE_WIDTH }, () => undefined));

function boxOf(area: Area, lefts: readonly number[], tops: readonly number[]): Box {
  const x = lefts[area.column] ?? 0;
  const y = tops[area.row] ?? 0;
  const width = (lefts[area.column + area.columns] ?? x) - x;
  return { x, y, width, height: (tops[area.row + area.rows] ?? y) - y };
}

/** Pixels that a letter takes, about. */
const LETTER = 6;
/** A word is a line, as long as it is, in the middle of its cell. */
const lineOf = (text: string, { x, y, width, height }: Box): Box => ({
  x,
  y: y + height / 2 - 1,
  width: Math.min(width * 0.9, text.length * LETTER),
  height: 1,
});

function paint(mosaic: Mosaic, tone: Tone, { x, y, width, height }: Box, scale: number): void {
  const first = { row: tile(tone, y * scale), column: tile(tone, x * scale) };
  const lastRow = Math.max(first.row + 1, tile(tone, (y + height) * scale));
  const lastColumn = Math.max(first.column + 1, tile(tone, (x + width) * scale));
  for (let row = first.row; row < Math.min(lastRow, PICTURE_HEIGHT); row++) {
    mosaic[row]?.fill(tone, first.column, lastColumn);
  }
}

/** A word belongs to the row of tiles that it is in; a fill begins at the nearest one. */
const tile = (tone: Tone, length: number): number => (tone === 'text' ? Math.floor(length) : Math.round(length));

function toneOf({ look }: PlanCell): Tone | undefined {
  if (look === 'title') return 'heading';
  const fill = 'fill' in LOOKS[look] ? (LOOKS[look] as { fill: string }).fill : undefined;
  if (!fill) return undefined;
  if (fill === LOOKS.heading.fill) return 'heading';
  if (fill === LOOKS.input.fill) return 'input';
  return fill === LOOKS.total.fill ? 'total' : 'formula';
}

/** Tiles of one tone, in as few rectangles as is simple: runs along a row, those under one another together. */
function pathsOf(mosaic: Mosaic): Picture {
  const paths: Partial<Record<Tone, string>> = {};
  mosaic.forEach((row, y) => {
    for (const { tone, x, width } of runsOf(row)) {
      let height = 1;
      while (isRun(mosaic[y + height], tone, x, width)) mosaic[y + height++]?.fill(undefined, x, x + width);
      paths[tone] = `${paths[tone] ?? ''}M${x} ${y}h${width}v${height}h-${width}z`;
    }
  });
  return paths;
}

/** Lines, none where a fill already says that something is there. */
function linesOf(words: Mosaic, fills: Mosaic): string {
  const seen = words.map((row, y) => row.map((tone, x) => (fills[y]?.[x] ? undefined : tone)));
  return seen.map((row, y) => runsOf(row).reduce((all, { x, width }) => `${all}M${x} ${y}h${width}`, '')).join('');
}

interface Run {
  readonly tone: Tone;
  readonly x: number;
  readonly width: number;
}

function runsOf(row: readonly (Tone | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < row.length; ) {
    const tone = row[x];
    let end = x + 1;
    while (end < row.length && row[end] === tone) end++;
    if (tone) runs.push({ tone, x, width: end - x });
    x = end;
  }
  return runs;
}

/** The row has that run, no longer and no shorter. */
const isRun = (row: readonly (Tone | undefined)[] | undefined, tone: Tone, x: number, width: number): boolean =>
  row !== undefined && runsOf(row).some((run) => run.tone === tone && run.x === x && run.width === width);

const sums = (lengths: readonly number[]): readonly number[] =>
  lengths.reduce<number[]>((all, length) => all.concat((all[all.length - 1] ?? 0) + length), [0]);

function pictureOfGrid(id: string): Picture {
  try {
    const [plan] = plansFor(id, { language: 'fr', filled: true });
    return plan ? pictureOf(plan) : {};
  } catch (cause) {
    throw new Error(`The grid « ${id} » cannot be planned, nor drawn for the gallery`, { cause });
  }
}

function shownOf(grid: typeof dossier): WholeFile {
  const { name, title } = nameOf(grid);
  return { id: grid.id, name, title, purpose: grid.purpose, ...(grid.asked && { asked: grid.asked }) };
}

export function writeGallery(): void {
  const grids = gallery.map((grid) => ({ ...shownOf(grid), step: grid.step, picture: pictureOfGrid(grid.id) }));
  const lines = [
    '// Generated by npm run generate, from the grids. Do not edit.',
    "import type { GalleryGrid, GalleryStep, WholeFile } from './picture';",
    '',
    `export const galleryGrids: readonly GalleryGrid[] = ${JSON.stringify(grids)};`,
    `export const gallerySteps: readonly GalleryStep[] = ${JSON.stringify(GALLERY_STEPS)};`,
    `export const wholeFile: WholeFile = ${JSON.stringify(shownOf(dossier))};`,
    '',
  ];
  writeFileSync(join(root, 'panel', 'gallery.generated.ts'), lines.join('\n'));
}
