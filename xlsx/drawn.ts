/** What a file draws over its cells, as it is kept for the file that goes out; its place is that of its area. */
export interface KeptDrawing {
  readonly name: string;
  readonly description: string;
  /** From the corners of its first cell and of its last one, across and down, in English Metric Units. */
  readonly offsets: readonly [number, number, number, number];
  /** It moves with its first cell and keeps its size, across and down, whatever becomes of the others. */
  readonly size?: readonly [number, number];
  readonly picture?: KeptPicture;
  readonly chart?: KeptChart;
}

export interface KeptPicture {
  readonly type: PictureType;
  /** In base 64. */
  readonly data: string;
  /** What is cut off on each side, and how it is turned. */
  readonly crop?: Readonly<Record<string, string>>;
  readonly turn?: Readonly<Record<string, string>>;
  /** Its outline: « rect », « ellipse »… */
  readonly shape: string;
}

/** The part of a chart, cut where it calls cells: these move with the sheets that hold them. */
export interface KeptChart {
  readonly id: string;
  readonly parts: readonly (string | ChartHole)[];
}

/** Cells that a chart reads: which of its places, in the areas of the sheets, and how it keeps what they show. */
export interface ChartHole {
  readonly prefix: string;
  readonly places: readonly number[];
  readonly cache?: 'num' | 'str';
  readonly format?: string;
}

/** Kinds of pictures that every reader of a workbook shows, by the end of their names. */
export const PICTURE_TYPES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
} as const;
export type PictureType = keyof typeof PICTURE_TYPES;
