/** A sheet as it goes on paper: what its cells show, and nothing that needs a spreadsheet. */
export interface PrintSheet {
  readonly name: string;
  readonly isLandscape: boolean;
  /** At the foot of each page. */
  readonly footer: string;
  /** In pixels. */
  readonly columns: readonly number[];
  readonly rows: readonly PrintRow[];
  /** How many of the first rows are at the head of every page. */
  readonly titleRows: number;
}

export interface PrintRow {
  readonly height: number;
  readonly cells: readonly PrintCell[];
  /** It stays on the page of the row above: a chart or a merged cell runs over both. */
  readonly followsAbove: boolean;
  /** The total of a list, or a blank row before it: it stays on the page of the row above, the last that it adds up. */
  readonly endsList?: true;
  /** It is the first of a page. */
  readonly startsPage: boolean;
  /** A heading: it stays on the page of the row under it. */
  readonly isHeading: boolean;
  /** Of how many rows under it it is the header, at the head of every page that they go on to. */
  readonly headerOf?: number;
}

export interface PrintCell {
  readonly text: string;
  /** CSS declarations. */
  readonly style: string;
  readonly columns: number;
  readonly rows: number;
  /** What is beside it is free: a long text runs over it. */
  readonly overflows: boolean;
  readonly wraps: boolean;
  readonly picture?: PrintPicture;
}

/** A chart, from the corner of its cell, in pixels. */
export interface PrintPicture {
  readonly source: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
