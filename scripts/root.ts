import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  config: { baseUrl: string };
};

/** One version number for every package. */
export const version = manifest.version;
/** Where the Excel add-in's files are served from: --base-url, MUTU_BASE_URL, or package.json's. */
export const defaultBaseUrl = process.env.MUTU_BASE_URL ?? manifest.config.baseUrl;

/** The value of `--name value` or `--name=value` on the command line. */
export function option(name: string): string | undefined {
  const args = process.argv.slice(2);
  for (let i = 0; i < args.length; i++) {
    if (args[i] === `--${name}`) return args[i + 1];
    if (args[i]?.startsWith(`--${name}=`)) return args[i]?.slice(name.length + 3);
  }
  return undefined;
}
