import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../root';
import type { Measure } from './measure';

const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** Compressed sizes of what is distributed; dist/ must have been built. */
export function measureSizes(): Measure[] {
  const dist = join(root, 'dist');
  const functions = kilobytes(join(dist, 'site', 'excel', 'functions.js'));
  const code = kilobytes(join(dist, 'apps-script', 'Code.js'));
  const site = readdirSync(join(dist, 'site', 'app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html)$/.test(entry.name))
    .reduce((sum, entry) => sum + kilobytes(join(entry.parentPath, entry.name)), 0);
  return [
    { name: 'excel-addin/functions.js', value: functions, unit: 'kB gzip', aim: 'under 40', met: functions < 40 },
    { name: 'apps-script/Code.js', value: code, unit: 'kB gzip', aim: 'under 60', met: code < 60 },
    {
      name: 'excel-addin/panel.js, functions included',
      value: kilobytes(join(dist, 'site', 'excel', 'panel.js')),
      unit: 'kB gzip',
    },
    { name: 'apps-script/Grids.js', value: kilobytes(join(dist, 'apps-script', 'Grids.js')), unit: 'kB gzip' },
    {
      name: 'apps-script/SidebarFr.html, functions included',
      value: kilobytes(join(dist, 'apps-script', 'SidebarFr.html')),
      unit: 'kB gzip',
    },
    { name: 'core/index.js', value: kilobytes(join(dist, 'core', 'index.js')), unit: 'kB gzip' },
    { name: 'site, all scripts and styles', value: site, unit: 'kB gzip' },
  ];
}
