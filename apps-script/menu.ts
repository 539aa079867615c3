/** The menu's grids, as Grids.js holds them: written when the script is built, so that opening a file computes nothing. */
export interface MenuItem {
  readonly caption: string;
  /** A top-level function. */
  readonly run: string;
}
export interface GridMenu {
  /** The whole guide at once. */
  readonly whole: MenuItem;
  /** By step of the guide. */
  readonly steps: readonly { readonly caption: string; readonly items: readonly MenuItem[] }[];
}
