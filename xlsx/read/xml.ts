import { SaxesParser } from 'saxes';
import { Refusal } from './refusal';

/** An element as it is read: names without their prefixes, for a program may write <x:row> as well as <row>. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  /** What stands in it, elements left out, CDATA sections included. */
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function elementOf(name: string, written: Readonly<Record<string, string>>): Element {
  const attributes = new Map<string, string>();
  for (const key of Object.keys(written)) {
    if (key.startsWith('xmlns')) continue;
    const plain = local(key);
    // Without a prefix, it is the one of the format itself.
    if (plain === key || !attributes.has(plain)) attributes.set(plain, written[key] ?? '');
  }
  return { name, attributes, children: [], text: '' };
}

/** Where an element stands: those that hold it, outermost first. */
export type Handler = (element: Element, within: readonly string[]) => void;

/**
 * Reads a part from its beginning to its end, handing over each element of a wanted name once it is whole: a sheet of a
 * million cells is never in memory at once. What is written for older programs beside the same thing is passed over.
 */
export function readElements(xml: string, wanted: Readonly<Record<string, Handler>>): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  const open: Element[] = [];
  let passedOver = 0;
  parser.on('opentag', (tag) => {
    const name = local(tag.name);
    path.push(name);
    if (path.length > MOST_DEEP) throw new Refusal('damaged');
    if (name === 'Fallback') passedOver++;
    if (passedOver > 0) return;
    const parent = open[open.length - 1];
    if (!parent && !Object.hasOwn(wanted, name)) return;
    const element = elementOf(name, tag.attributes as Record<string, string>);
    parent?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open[open.length - 1];
    if (element && passedOver === 0) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const name = path.pop();
    if (passedOver > 0) {
      if (name === 'Fallback') passedOver--;
      return;
    }
    const element = open.pop();
    if (element && open.length === 0) wanted[element.name]?.(element, path);
  });
  try {
    parser.write(xml).close();
  } catch (problem) {
    throw problem instanceof Refusal ? problem : new Refusal('damaged');
  }
}

/** No part of a workbook is nearly as deep. */
const MOST_DEEP = 200;

/** The whole of a small part. */
export function treeOf(xml: string): Element {
  let root: Element | undefined;
  const name = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ''))?.[1];
  if (!name) throw new Refusal('damaged');
  readElements(xml, {
    [name]: (element) => {
      root ??= element;
    },
  });
  if (!root) throw new Refusal('damaged');
  return root;
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];
export const textOf = (element: Element | undefined): string | undefined => element?.text;

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** « 1 », « true », « on »: every spelling of a logical attribute (ECMA-376, ST_Boolean). */
export function flag(element: Element | undefined, name: string, otherwise = false): boolean {
  const written = attribute(element, name)?.trim().toLowerCase();
  return written === undefined ? otherwise : written === '1' || written === 'true' || written === 'on';
}

export function numberIn(element: Element | undefined, name: string): number | undefined {
  const written = attribute(element, name);
  if (written === undefined || written.trim() === '') return undefined;
  const number = Number(written);
  return Number.isFinite(number) ? number : undefined;
}

/** « _x000D_ » stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
export const readText = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
