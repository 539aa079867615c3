/** The parts of a file, read as trees: with none of what wrote them. */
export interface Element {
  /** Without its prefix: « c:legend » is « legend ». */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? whole),
  );

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );

export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, closing, name, attributes = '', alone, content] of text.matchAll(TOKEN)) {
    const parent = open[open.length - 1] ?? root;
    if (content !== undefined) parent.text += unescaped(content);
    else if (closing) open.pop();
    else {
      const element = { name: local(name), attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!alone) open.push(element);
    }
  }
  return root;
}

const local = (name = ''): string => name.replace(/^.*:/, '');

/** The elements at the end of a way from one to its children. */
export function all(from: Element | undefined, ...way: readonly string[]): Element[] {
  return way.reduce<Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    from ? [from] : [],
  );
}

export const one = (from: Element | undefined, ...way: readonly string[]): Element | undefined => all(from, ...way)[0];

export const value = (from: Element | undefined, ...way: readonly string[]): string | undefined =>
  one(from, ...way)?.attributes.val;
