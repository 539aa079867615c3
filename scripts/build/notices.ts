import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../root';

/** Licences under which one may ship what others wrote, with their notice. Of a choice of several, the first that is here is taken. */
const ACCEPTED = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'Zlib',
  'BlueOak-1.0.0',
  'Unlicense',
];

/** Packages whose manifest says nothing, and where their licence is. */
const UNSAID: Readonly<Record<string, string>> = {
  // An interface of Univer's, from the repository whose LICENSE is Apache-2.0; nothing here makes use of it.
  '@univerjs/telemetry': 'Apache-2.0',
};

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The packages that a bundle is made of. */
export class Shipped {
  private readonly folders = new Set<string>();
  /** Packages inside a file that was already a bundle, by what its map says: their folders may be nowhere here. */
  private readonly inside = new Set<string>();

  add(file: string): void {
    const path = file.replace(/^\0|[?].*$/g, '');
    const found = IN_PACKAGE.exec(path);
    if (!found?.[1]) return;
    this.folders.add(found[1]);
    if (!existsSync(`${path}.map`)) return;
    const { sources } = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { sources: readonly string[] };
    for (const source of sources) {
      const name = NAME.exec(source)?.[1];
      if (name) this.inside.add(name);
    }
  }

  /** Notes what Vite puts in the page. */
  readonly plugin: Plugin = {
    name: 'shipped-packages',
    generateBundle: (_, bundle) => {
      for (const one of Object.values(bundle)) if (one.type === 'chunk') for (const id of one.moduleIds) this.add(id);
    },
  };

  notices(): readonly Notice[] {
    const inside = [...this.inside]
      .map((name) => join(root, 'node_modules', name))
      .filter((folder) => existsSync(folder));
    const notices = [...new Set([...this.folders, ...inside])].map(noticeOf);
    return notices.sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
  }
}

const IN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const NAME = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function noticeOf(folder: string): Notice {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name, version, license } = manifest as { name: string; version: string; license?: unknown };
  const licence = chosen(typeof license === 'string' ? license : (UNSAID[name] ?? ''));
  if (!licence) throw new Error(`${name} ${version} is under « ${String(license)} », which Mutu does not ship`);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt|markdown))?$/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return { name, version, licence, text };
}

/** « (MIT OR GPL-3.0-or-later) » → MIT; « (MIT AND Zlib) » → both, when both are accepted. */
function chosen(expression: string): string | undefined {
  const plain = expression.replace(/[()]/g, '');
  const all = plain.split(/\s+AND\s+/);
  if (all.every((one) => ACCEPTED.includes(one))) return all.join(' and ');
  return plain.split(/\s+OR\s+/).find((one) => ACCEPTED.includes(one));
}

/** What ships beside everything: whose work is in it, and under what licence; a text that several share is written once. */
export function noticesText(notices: readonly Notice[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of notices) {
    const shared = text || `Licence: ${licence}`;
    byText.set(shared, [...(byText.get(shared) ?? []), `${name} ${version} (${licence})`]);
  }
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = [...byText].map(([text, names]) => `${LINE}\n${names.join('\n')}\n\n${text}`);
  return [`Mutu\n\n${own}`, ...others].join('\n\n').concat('\n');
}

const LINE = '='.repeat(72);
