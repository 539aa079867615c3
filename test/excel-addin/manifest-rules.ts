import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { OFFICE_APP, orderFaults } from './manifest-order';

/** Where the manifest's files are, and the address they will be served from. */
export interface Site {
  readonly dir: string;
  readonly baseUrl: string;
}

const BT = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/**
 * Everything in a manifest that Excel would refuse, as far as Microsoft's public documents say it. The service that
 * validates it for good is on line only.
 */
export function manifestFaults(xml: string, site: Site): string[] {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return [
    ...orderFaults(document.documentElement, OFFICE_APP),
    ...identityFaults(document),
    ...overrideFaults(document),
    ...referenceFaults(document),
    ...lengthFaults(document),
    ...addressFaults(document, site),
    ...iconFaults(document, site),
    ...runtimeFaults(document),
    ...controlFaults(document),
  ];
}

/** jsdom's selectors do not see the last name of a path when its element has a prefix: end with « * » there. */
const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];
const named = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];
const textOf = (document: Document, name: string): string =>
  document.querySelector(`OfficeApp > ${name}`)?.textContent ?? '';
const attribute = (element: Element | null | undefined, name: string): string => element?.getAttribute(name) ?? '';

function identityFaults(document: Document): string[] {
  const faults: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(document, 'Id'))) faults.push('Id is not a GUID');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(textOf(document, 'Version'))) faults.push('Version is not made of numbers');
  const ids = all(document, '[id]').map((element) => attribute(element, 'id'));
  return [...faults, ...repeated(ids).map((id) => `the id ${id} is used twice`)];
}

const repeated = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

/** « You may only specify a single override per language, including for the default locale. » */
function overrideFaults(document: Document): string[] {
  const defaultLocale = textOf(document, 'DefaultLocale').toLowerCase();
  return named(document, 'Override').flatMap((override) => {
    const parent = override.parentElement;
    const locale = attribute(override, 'Locale').toLowerCase();
    const faults: string[] = [];
    if (!/^[a-z]{2}-[a-z]{2}$/.test(locale)) faults.push(`${locale} is not a language with its region`);
    if (locale === defaultLocale) faults.push(`${locale} is the default locale already`);
    const same = [...(parent?.children ?? [])].filter((other) => attribute(other, 'Locale').toLowerCase() === locale);
    if (same[0] !== override) faults.push(`${locale} twice in <${parent?.localName}>`);
    if (override.namespaceURI !== parent?.namespaceURI) faults.push(`<Override> not in the namespace of its parent`);
    return faults;
  });
}

/** The resources each element may refer to, by the element's name. */
const REFERS_TO: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
};

function referenceFaults(document: Document): string[] {
  const references = all(document, '[resid]');
  const used = new Set(references.map((element) => attribute(element, 'resid')));
  const broken = references.flatMap((element) => {
    const id = attribute(element, 'resid');
    const kind = REFERS_TO[element.localName] ?? 'nothing';
    const found = all(document, `Resources > ${kind} > *`).some((other) => attribute(other, 'id') === id);
    return found ? [] : [`<${element.localName}> refers to ${id}, which is not among ${kind}`];
  });
  const unused = all(document, 'Resources > * > *').filter((element) => !used.has(attribute(element, 'id')));
  return [...broken, ...unused.map((element) => `nothing refers to ${attribute(element, 'id')}`)];
}

function lengthFaults(document: Document): string[] {
  const faults: string[] = [];
  const check = (selector: string, most: number): void => {
    for (const element of all(document, selector)) {
      const texts = [
        attribute(element, 'DefaultValue'),
        attribute(element, 'Value'),
        element.textContent?.trim() ?? '',
      ];
      if (texts.some((text) => text.length > most)) faults.push(`<${element.localName}> is longer than ${most}`);
    }
  };
  check('OfficeApp > ProviderName', 125);
  check('OfficeApp > DisplayName, OfficeApp > DisplayName > *', 125);
  check('OfficeApp > Description, OfficeApp > Description > *', 250);
  check('ShortStrings *', 125);
  check('LongStrings *', 250);
  check('Urls *, Images *', 2048);
  for (const element of all(document, 'Resources [id]')) {
    if (attribute(element, 'id').length > 32) faults.push(`the id ${attribute(element, 'id')} is longer than 32`);
  }
  return faults;
}

const ADDRESSES =
  'IconUrl, HighResolutionIconUrl, SupportUrl, DefaultSettings > SourceLocation, Images > *, Urls > *, Urls > * > *';

/** Every address is https, in our own site, and leads to a file that is there. */
function addressFaults(document: Document, { dir, baseUrl }: Site): string[] {
  return all(document, ADDRESSES).flatMap((element) => {
    const address = attribute(element, 'DefaultValue') || attribute(element, 'Value');
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(`${baseUrl}/`)) return [`${address} is elsewhere`];
    return existsSync(join(dir, address.slice(baseUrl.length))) ? [] : [`${address} leads to no file`];
  });
}

/** Sizes that a ribbon icon must have, and the two of the list of add-ins. */
const RIBBON_SIZES = ['16', '32', '80'];

function iconFaults(document: Document, site: Site): string[] {
  const addressOf = (id: string): string =>
    attribute(
      all(document, 'Images > *').find((image) => attribute(image, 'id') === id),
      'DefaultValue',
    );
  const wanted = [
    { address: attribute(document.querySelector('IconUrl'), 'DefaultValue'), size: 32 },
    { address: attribute(document.querySelector('HighResolutionIconUrl'), 'DefaultValue'), size: 64 },
    ...all(document, 'Icon > *').map((image) => ({
      address: addressOf(attribute(image, 'resid')),
      size: Number(attribute(image, 'size')),
    })),
  ];
  const wrong = wanted.filter(({ address, size }) => {
    const file = join(site.dir, address.slice(site.baseUrl.length));
    return !existsSync(file) || pixelSize(file) !== `${size}x${size}`;
  });
  const lacking = all(document, 'Icon').flatMap((icon) => {
    const sizes = [...icon.children].map((image) => attribute(image, 'size'));
    return RIBBON_SIZES.filter((size) => !sizes.includes(size));
  });
  const foreign = all(document, 'Icon > *').filter((image) => image.namespaceURI !== BT);
  return [
    ...wrong.map(({ address, size }) => `${address} is not a picture of ${size} pixels`),
    ...lacking.map((size) => `an icon has no picture of ${size} pixels`),
    ...foreign.map(() => 'a picture is not in its namespace'),
  ];
}

/** Width and height of a PNG, from its header. */
export function pixelSize(file: string): string {
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : 'not a PNG';
}

/** « The shared runtime won't load if the resid of the runtime isn't consistent »; and it has a single pane. */
function runtimeFaults(document: Document): string[] {
  const runtime = document.querySelector('Runtimes > Runtime');
  const page = attribute(runtime, 'resid');
  const faults = attribute(runtime, 'lifetime') === 'long' ? [] : ['the runtime is not shared'];
  for (const selector of ['Page > SourceLocation', 'FunctionFile', 'Action > SourceLocation']) {
    for (const element of all(document, selector)) {
      if (attribute(element, 'resid') !== page) faults.push(`${selector} is not the shared page`);
    }
  }
  if (document.querySelector('TaskpaneId')) faults.push('a shared runtime may have no TaskpaneId');
  return faults;
}

/**
 * « A menu defines a list of options »: it has items and no action; a button, the contrary. Only one level: an item has
 * an action. A function is named, a pane has its address.
 */
/** Of a group of the ribbon. */
const MOST_CONTROLS = 6;

function controlFaults(document: Document): string[] {
  const has = (element: Element, name: string): boolean => [...element.children].some((one) => one.localName === name);
  const faulty = (element: Element): string[] => {
    const type = element.getAttribute('xsi:type') ?? '';
    const id = attribute(element, 'id');
    if (type === 'Menu') return has(element, 'Items') && !has(element, 'Action') ? [] : [`the menu ${id} has no items`];
    return has(element, 'Action') && !has(element, 'Items') ? [] : [`${id} does nothing`];
  };
  const actions = named(document, 'Action').flatMap((action) => {
    const needed = action.getAttribute('xsi:type') === 'ExecuteFunction' ? 'FunctionName' : 'SourceLocation';
    return has(action, needed) ? [] : [`an action has no ${needed}`];
  });
  const crowded = named(document, 'Group')
    .filter((group) => [...group.children].filter(({ localName }) => localName === 'Control').length > MOST_CONTROLS)
    .map((group) => `the group ${attribute(group, 'id')} has more than ${MOST_CONTROLS} controls`);
  return [...[...named(document, 'Control'), ...named(document, 'Item')].flatMap(faulty), ...actions, ...crowded];
}
