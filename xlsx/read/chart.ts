import { SaxesParser } from 'saxes';
import { escapedXml } from '../../core/values/text';
import type { ChartHole, KeptChart } from '../drawn';
import type { SheetArea } from './ranges';

/** A chart, and the cells that it reads, by place. */
export interface FileChart {
  readonly chart: KeptChart;
  readonly reads: readonly SheetArea[];
  /** Some of its series are put aside by the filter of charts of Excel, where nothing else looks for them. */
  readonly hidesSeries: boolean;
}

/** What a chart calls outside of itself. */
interface Around {
  /** The cells that a text calls; undefined where these are not those of a sheet. */
  readonly areasOf: (content: string) => readonly SheetArea[] | undefined;
  /** A colour of the theme of the file, which the next file will not have. */
  readonly colorOf: (name: string) => string | undefined;
}

/** A drawing of many thousand points, less what its cells hold. */
const MOST_SIGNS = 300_000;
/** What leads to other parts of the file, or says again what cells hold; a chart is whole without. */
const LEFT: ReadonlySet<string> = new Set(
  'extLst userShapes externalData printSettings numCache strCache multiLvlStrCache'.split(' '),
);
/** What LibreOffice calls in the place of cells, where the name of a series is in none: the name is in what is kept of them. */
const NO_CELLS = /^label \d+$/;
const PUT_ASIDE = /^filtered\w*Series$/;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CACHES: Readonly<Record<string, 'num' | 'str' | undefined>> = { numRef: 'num', strRef: 'str' };

interface Open {
  readonly name: string;
  readonly prefix: string;
  /** The name it is written under, where that is another. */
  as?: string;
}

const split = (name: string): Open => {
  const colon = name.indexOf(':');
  return { name: name.slice(colon + 1), prefix: name.slice(0, colon + 1) };
};

/**
 * The part of a chart as it was, but for the cells that it calls, which are told apart; undefined when something in it would
 * be missing elsewhere (a pivot table, a picture of its own, cells that are not those of a sheet).
 */
export function readChart(xml: string, id: string, { areasOf, colorOf }: Around): FileChart | undefined {
  const reader = new ChartReader(areasOf, colorOf);
  try {
    reader.read(xml);
  } catch {
    return undefined;
  }
  return { chart: { id, parts: reader.parts }, reads: reader.reads, hidesSeries: reader.hidesSeries };
}

/** Not to be kept. */
class Unkept extends Error {}

class ChartReader {
  readonly parts: (string | ChartHole)[] = [];
  readonly reads: SheetArea[] = [];
  hidesSeries = false;
  private readonly open: Open[] = [];
  private written = '';
  private signs = 0;
  /** How deep it is in what is left out; in a cache, the format of its numbers is read. */
  private left = 0;
  /** What is kept of the cells is all that there is. */
  private isWithoutCells = false;
  private text = '';

  constructor(
    private readonly areasOf: Around['areasOf'],
    private readonly colorOf: Around['colorOf'],
  ) {}

  read(xml: string): void {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', (tag) => this.opened(tag.name, tag.attributes as Record<string, string>));
    parser.on('closetag', (tag) => this.closed(tag.name));
    const add = (text: string): void => this.addText(text);
    parser.on('text', add);
    parser.on('cdata', add);
    parser.write(xml).close();
    this.flush();
  }

  private opened(whole: string, attributes: Record<string, string>): void {
    const here = split(whole);
    this.open.push(here);
    this.text = '';
    if (PUT_ASIDE.test(here.name)) this.hidesSeries = true;
    if (this.left > 0 || (LEFT.has(here.name) && !this.isWithoutCells)) {
      this.left++;
      return;
    }
    if (here.name === 'pivotSource') throw new Unkept();
    const names = Object.entries(attributes);
    if (names.some(([name, value]) => leadsElsewhere(name, value))) throw new Unkept();
    if (isCells(here)) return;
    const color = here.name === 'schemeClr' ? this.colorOf(attributes.val ?? '') : undefined;
    if (color) {
      here.as = `${here.prefix}srgbClr`;
      this.write(`<${here.as} val="${color}">`);
    } else this.write(`<${whole}${names.map(([name, value]) => ` ${name}="${escapedXml(value)}"`).join('')}>`);
  }

  private closed(whole: string): void {
    const here = this.open.pop() ?? split(whole);
    if (this.left > 0) {
      this.left--;
      if (here.name === 'formatCode') this.giveFormat(this.text);
    } else if (isCells(here)) this.addHole(here.prefix);
    else this.write(`</${here.as ?? whole}>`);
    if (here.name === 'strRef') this.isWithoutCells = false;
    this.text = '';
  }

  private addText(text: string): void {
    const here = this.open[this.open.length - 1];
    if (!here) return;
    if (this.left > 0 || isCells(here)) this.text += text;
    else this.write(escapedXml(text));
  }

  private addHole(prefix: string): void {
    if (NO_CELLS.test(this.text)) {
      this.isWithoutCells = true;
      this.write(`<${prefix}f>${this.text}</${prefix}f>`);
      return;
    }
    const areas = this.areasOf(this.text);
    if (!areas) throw new Unkept();
    this.flush();
    const cache = CACHES[this.open[this.open.length - 1]?.name ?? ''];
    const places = areas.map((area) => this.reads.push(area) - 1);
    this.parts.push({ prefix, places, ...(cache && { cache }) });
  }

  private giveFormat(format: string): void {
    const last = this.parts[this.parts.length - 1];
    if (last && typeof last === 'object') this.parts[this.parts.length - 1] = { ...last, format };
  }

  private write(text: string): void {
    this.signs += text.length;
    if (this.signs > MOST_SIGNS) throw new Unkept();
    this.written += text;
  }

  private flush(): void {
    if (this.written) this.parts.push(this.written);
    this.written = '';
  }
}

const isCells = ({ name }: Open): boolean => name === 'f';

/** A relation to another part; or the other form of the format, of which what goes out is not. */
const leadsElsewhere = (name: string, value: string): boolean =>
  /^r:/.test(name) || (name.startsWith('xmlns') && (value.includes('purl.oclc.org') || isRenamed(name, value)));
const isRenamed = (name: string, value: string): boolean => value === RELATIONS && name !== 'xmlns:r';
