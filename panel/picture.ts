import type { Text } from '../core/values/text';

/** What the parts of a grid's picture stand for. */
export type Tone = 'heading' | 'input' | 'formula' | 'total' | 'text' | 'chart';
/** One SVG path a tone: areas, but for « text », lines that are drawn in the middle of their tiles. */
export type Picture = Readonly<Partial<Record<Tone, string>>>;

/** In tiles. */
export const PICTURE_WIDTH = 50;
export const PICTURE_HEIGHT = 35;
/** From the ground up. */
export const TONES: readonly Tone[] = ['formula', 'input', 'total', 'heading', 'text', 'chart'];

/** All the grids of the guide in one go, as the gallery shows them. */
export interface WholeFile {
  readonly id: string;
  /** Of its sheet, as the menus and the tab call it. */
  readonly name: Text;
  readonly title: Text;
  readonly purpose: Text;
  /** Ways people ask for it, between commas. */
  readonly asked?: Text;
}
/** A grid as the gallery shows it. */
export interface GalleryGrid extends WholeFile {
  readonly step: string;
  readonly picture: Picture;
}
export interface GalleryStep {
  readonly step: string;
  readonly title: Text;
}
