import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CALCULATES_ALL =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** The file with every formula calculated again by LibreOffice; it is written in `folder`, and its path given. */
export function recalculated(file: string, folder: string): string {
  convert([file], folder);
  return join(folder, 'calculated', basename(file));
}

/** Files by name, each as LibreOffice calculates it: all in one conversion, which is dear. */
export function allRecalculated(
  files: Readonly<Record<string, Uint8Array>>,
  folder: string,
): Readonly<Record<string, Uint8Array>> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  convert(paths, folder);
  return Object.fromEntries(
    Object.keys(files).map((name) => [name, readFileSync(join(folder, 'calculated', `${name}.xlsx`))]),
  );
}

function convert(paths: readonly string[], folder: string): void {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), CALCULATES_ALL);
  const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'calculated')];
  execFileSync('soffice', [...settings, ...target, ...paths], { stdio: 'ignore' });
}
