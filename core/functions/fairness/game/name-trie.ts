/**
 * Reads « A+B+C » into a mask without cutting the text up: a column of a million groups holds ten million names.
 * Spellings are known beforehand, or learned as they are met; the walk is one table look-up a character.
 */
const PLUS = 43;
/** A spelling that is learned costs a new table; a column in which every group is spaced differently stays readable. */
const MOST_SPELLINGS = 400;

interface Table {
  /** Column of `next` for each UTF-16 unit; 0 for those in no spelling. */
  readonly symbols: Uint8Array;
  /** A node is its row's place in `next`; the first one, 0, is « no spelling starts so ». */
  readonly root: number;
  /** Node after a node and a symbol. */
  readonly next: Int32Array;
  /** In the place of a node: 1 + the partner whose spelling ends there; 0 for none. */
  readonly partner: Uint8Array;
}

function tableOf(spellings: ReadonlyMap<string, number>): Table {
  const symbols = new Uint8Array(65_536);
  let width = 1;
  let nodes = 2;
  for (const spelling of spellings.keys()) {
    nodes += spelling.length;
    for (let i = 0; i < spelling.length; i++) {
      const unit = spelling.charCodeAt(i);
      if (symbols[unit] === 0 && width < 255) symbols[unit] = width++;
    }
  }
  const next = new Int32Array(nodes * width);
  const partner = new Uint8Array(nodes * width);
  const root = width;
  let last = root;
  for (const [spelling, index] of spellings) {
    let node = root;
    for (let i = 0; i < spelling.length; i++) {
      const symbol = symbols[spelling.charCodeAt(i)]!;
      // Past 255 different characters, the spelling is left to the slow path.
      if (symbol === 0) node = 0;
      if (node === 0) break;
      if (next[node + symbol] === 0) {
        last += width;
        next[node + symbol] = last;
      }
      node = next[node + symbol]!;
    }
    if (node !== 0) partner[node] = index + 1;
  }
  return { symbols, root, next, partner };
}

/** What a spelling that is not in the table means: a partner's index, or why it cannot be read. */
type Resolve<Failure extends object> = (spelling: string) => number | Failure;
export interface Repeated {
  readonly repeated: number;
}

export class GroupReader<Failure extends object> {
  private readonly spellings = new Map<string, number>();
  private table = tableOf(this.spellings);

  constructor(private readonly resolve: Resolve<Failure>) {}

  /** The mask of a group; a partner named twice in it; or what `resolve` refused. */
  read(group: string): number | Repeated | Failure {
    let { symbols, root, next, partner } = this.table;
    let mask = 0;
    let node = root;
    let start = 0;
    for (let i = 0; i <= group.length; i++) {
      const unit = i < group.length ? group.charCodeAt(i) : PLUS;
      if (unit !== PLUS) {
        // Symbol 0 has no way out of any node.
        node = next[node + symbols[unit]!]!;
        continue;
      }
      let index = partner[node]! - 1;
      if (index < 0) {
        const found = this.learn(group.slice(start, i));
        if (typeof found !== 'number') return found;
        index = found;
        ({ symbols, root, next, partner } = this.table);
      }
      if (mask & (1 << index)) return { repeated: index };
      mask |= 1 << index;
      node = root;
      start = i + 1;
    }
    return mask;
  }

  private learn(spelling: string): number | Failure {
    const known = this.spellings.get(spelling);
    if (known !== undefined) return known;
    const found = this.resolve(spelling);
    if (typeof found === 'number' && this.spellings.size < MOST_SPELLINGS) {
      this.spellings.set(spelling, found);
      this.table = tableOf(this.spellings);
    }
    return found;
  }
}
