/** What the README counts and names is what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { templates } from '../../core/grids';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

it('counts the functions and the grids', () => {
  expect(all(readme, /\b(\d+) functions\b/g)).toContain(String(catalog.length));
  expect(new Set(all(readme, /\b(\d+) functions\b/g))).toEqual(new Set([String(catalog.length)]));
  expect(new Set(all(readme, /\b(\d+) grids\b/g))).toEqual(new Set([String(templates.length)]));
});

describe('names commands that exist', () => {
  it.each(['README.md', 'CONTRIBUTING.md'])('in %s', (name) => {
    const named = new Set(all(read(name), /npm run ([a-z:]+)/g));
    expect(named.size).toBeGreaterThan(0);
    for (const command of named) expect(Object.keys(scripts)).toContain(command);
  });
});

it('draws the rooms that exist', () => {
  const drawing = /```\n(core\/[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const rooms = all(drawing, /(?:^| {2,})([a-z-]+)\//gm);
  expect(rooms.length).toBeGreaterThan(8);
  for (const room of rooms) expect(existsSync(join(ROOT, room)), room).toBe(true);
});

it('links to files that exist', () => {
  const links = ['README.md', 'CONTRIBUTING.md'].flatMap((name) => all(read(name), /\]\((?!https?:)([^)#]+)/g));
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect(existsSync(join(ROOT, link)), link).toBe(true);
});

it('tells the same versions and capabilities in both languages', () => {
  const shape = (name: string): string[] => all(read(name), /^(##+ \d[\d.]*|###)/gm);
  expect(shape('CHANGELOG.fr.md').length).toBeGreaterThan(6);
  expect(shape('CHANGELOG.fr.md')).toEqual(shape('CHANGELOG.md'));
  expect(all(read('CHANGELOG.fr.md'), /(\d+) fonctions/g)).toContain(String(catalog.length));
});
