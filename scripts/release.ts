/**
 * npm run release -- --base-url https://…: what a release holds, in dist/release, from a build for that address. Built
 * twice, the files are the same to the byte.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { buildAll } from './build';
import { root } from './root';

/** A zip holds when each file was written, which says nothing here. */
const NO_DATE = new Date('2000-01-01T00:00:00Z');

const dist = join(root, 'dist');
const site = join(dist, 'site');
const release = join(dist, 'release');

async function writeZip(name: string, folder: string, files?: readonly string[]): Promise<void> {
  const zip = new JSZip();
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  for (const path of files ?? all) {
    zip.file(path, readFileSync(join(folder, path)), { date: NO_DATE, createFolders: false });
  }
  writeFileSync(join(release, name), await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}

await buildAll();
rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
copyFileSync(join(site, 'mutu.html'), join(release, 'mutu.html'));
copyFileSync(join(site, 'excel', 'manifest.xml'), join(release, 'manifest.xml'));
copyFileSync(join(site, 'notices.txt'), join(release, 'notices.txt'));
await writeZip('mutu-site.zip', site);
await writeZip('mutu-grids.zip', join(site, 'grids'));
await writeZip('mutu-google-sheets.zip', join(dist, 'apps-script'));
await writeZip('mutu-excel-unified.zip', join(site, 'excel'), unifiedPackage());

const sums = readdirSync(release)
  .sort()
  .map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(release, name)))
        .digest('hex')}  ${name}`,
  );
writeFileSync(join(release, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));

/** The manifest, and the files it names that go in its package: icons and the texts of the other language. */
function unifiedPackage(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(site, 'excel', 'manifest.json'), 'utf8')) as {
    icons: Record<string, string>;
    localizationInfo?: { additionalLanguages?: readonly { file: string }[] };
  };
  const texts = manifest.localizationInfo?.additionalLanguages?.map(({ file }) => file) ?? [];
  return ['manifest.json', ...Object.values(manifest.icons), ...texts];
}
