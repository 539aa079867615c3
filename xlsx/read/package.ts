import JSZip from 'jszip';
import { Refusal } from './refusal';
import { attribute, readElements } from './xml';

/** Far more than a workbook of people has; beyond, the file would fill the memory of the page. */
const MOST = { entries: 10_000, part: 160_000_000, total: 320_000_000 };

export interface Relation {
  readonly id: string;
  /** The last word of its type: « worksheet », « comments ». */
  readonly type: string;
  /** The path of a part, or an address outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The parts of a file, read when they are asked for. */
export class Package {
  private readonly names = new Map<string, string>();
  private unpacked = 0;

  private constructor(private readonly zip: JSZip) {
    for (const path of Object.keys(zip.files)) this.names.set(keyOf(path), path);
  }

  static async open(bytes: Uint8Array): Promise<Package> {
    if (entryCount(bytes) > MOST.entries) throw new Refusal('tooLarge');
    try {
      return new Package(await JSZip.loadAsync(bytes));
    } catch {
      throw new Refusal('damaged');
    }
  }

  get paths(): readonly string[] {
    return [...this.names.keys()];
  }

  has(path: string): boolean {
    return this.nameOf(path) !== undefined;
  }

  /** As it is written, or in other cases: two parts may differ by them alone. */
  private nameOf(path: string): string | undefined {
    return Object.hasOwn(this.zip.files, path) ? path : this.names.get(keyOf(path));
  }

  /** The text of a part, in whichever encoding it is written; undefined when the file has none. */
  async text(path: string): Promise<string | undefined> {
    const bytes = await this.bytes(path);
    return bytes && decoded(bytes);
  }

  /** A part as it is; undefined when the file has none. */
  async bytes(path: string): Promise<Uint8Array | undefined> {
    const name = this.nameOf(path);
    const entry = name === undefined ? undefined : this.zip.files[name];
    return entry && !entry.dir ? this.bytesOf(entry) : undefined;
  }

  /** Stopped as soon as it is too much, whatever size the file says it has. */
  private bytesOf(entry: JSZip.JSZipObject): Promise<Uint8Array> {
    const source = entry as unknown as { internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array> };
    return new Promise((resolve, reject) => {
      const pieces: Uint8Array[] = [];
      let size = 0;
      const stream = source.internalStream('uint8array');
      stream
        .on('data', (piece) => {
          size += piece.length;
          this.unpacked += piece.length;
          if (size > MOST.part || this.unpacked > MOST.total) {
            stream.pause();
            reject(new Refusal('tooLarge'));
          } else pieces.push(piece);
        })
        .on('error', () => reject(new Refusal('damaged')))
        .on('end', () => resolve(joined(pieces, size)))
        .resume();
    });
  }

  /** What a part leads to, its targets resolved, be they absolute or relative to it. */
  async relations(path: string): Promise<Relation[]> {
    const slash = path.lastIndexOf('/') + 1;
    const xml = await this.text(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    const relations: Relation[] = [];
    if (xml === undefined) return relations;
    readElements(xml, {
      Relationship: (element) => {
        const target = attribute(element, 'Target') ?? '';
        const isOutside = attribute(element, 'TargetMode')?.toLowerCase() === 'external';
        relations.push({
          id: attribute(element, 'Id') ?? '',
          type: (attribute(element, 'Type') ?? '').split('/').pop() ?? '',
          target: isOutside ? target : resolved(path.slice(0, slash), target),
          isOutside,
        });
      },
    });
    return relations;
  }
}

/** Two ways of writing the path of one part are one. */
export const keyOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function resolved(folder: string, target: string): string {
  const path = decodedAddress(target.replaceAll('\\', '/'));
  if (path.startsWith('/')) return path.slice(1);
  const parts = folder.split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decodedAddress(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

/** How many entries the end of a zip says it has, before any is read. */
function entryCount(bytes: Uint8Array): number {
  const last = Math.max(0, bytes.length - 66_000);
  for (let at = bytes.length - 22; at >= last; at--) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 5 || bytes[at + 3] !== 6) continue;
    return (bytes[at + 10] ?? 0) + 256 * (bytes[at + 11] ?? 0);
  }
  return 0;
}

/** UTF-8, UTF-16 in either order, or what the part says of itself. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const starts = (a: number, b: number): boolean => first === a && second === b;
  if (starts(0xff, 0xfe) || starts(0x3c, 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(0xfe, 0xff) || starts(0, 0x3c)) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1];
  try {
    return new TextDecoder(said && !/^utf-?16/i.test(said) ? said : 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
