import { attribute, childOf, type Element, numberIn } from './xml';

/** Office's own theme, for files without one: light 1, dark 1, light 2, dark 2, six accents, two links. */
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** The order in which a file counts the colours of its theme (ECMA-376, 18.8.3): light before dark. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const LINKS = ['hlink', 'folHlink'];

/** Backgrounds and texts, as drawings call them where nothing maps them otherwise. */
const ALIASES: Readonly<Record<string, string | undefined>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
/** ECMA-376, 18.8.27: the first eight come twice. */
const INDEXED = `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF \
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF \
FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 \
333399 333333`.split(' ');

/** The colours that a file calls by a number: those of its theme, and those of its palette. */
export class Palette {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  static of(theme: Element | undefined, styles: Element | undefined): Palette {
    const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
    const named = [...THEME_ORDER, ...LINKS].map((name, index) => schemeColor(childOf(scheme, name)) ?? OFFICE[index]);
    const own = childOf(childOf(styles, 'colors'), 'indexedColors');
    const indexed = (own?.children ?? []).map((color) => hexOf(attribute(color, 'rgb')));
    return new Palette(
      named.map((color) => color ?? '000000'),
      INDEXED.map((color, index) => indexed[index] ?? color),
    );
  }

  /** The colour that a drawing calls « accent1 », « tx1 »…; none for what the drawing itself says (« phClr »). */
  named(name: string): string | undefined {
    const place = [...THEME_ORDER, ...LINKS].indexOf(ALIASES[name] ?? name);
    return place < 0 ? undefined : this.theme[place];
  }

  /** « FF1F6D4E », tint included; none for the automatic colour. */
  argb(color: Element | undefined): string | undefined {
    const base = this.base(color);
    return base ? `FF${tinted(base, numberIn(color, 'tint') ?? 0)}` : undefined;
  }

  private base(color: Element | undefined): string | undefined {
    const rgb = hexOf(attribute(color, 'rgb'));
    if (rgb) return rgb;
    const theme = numberIn(color, 'theme');
    if (theme !== undefined) return this.theme[theme];
    const indexed = numberIn(color, 'indexed');
    return indexed === undefined ? undefined : this.indexed[indexed];
  }
}

const hexOf = (text: string | undefined): string | undefined =>
  text && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text) ? text.slice(-6).toUpperCase() : undefined;

function schemeColor(element: Element | undefined): string | undefined {
  const [color] = element?.children ?? [];
  return hexOf(attribute(color, 'lastClr')) ?? hexOf(attribute(color, 'val'));
}

/** Above 0 a tint lightens, below it darkens. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16);
    const value = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
    return Math.min(255, Math.max(0, Math.round(value)))
      .toString(16)
      .padStart(2, '0');
  });
  return channels.join('').toUpperCase();
}
