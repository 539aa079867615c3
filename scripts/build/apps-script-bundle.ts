import { join } from 'node:path';
import { build } from 'esbuild';
import type { Language } from '../../core';
import { root } from '../root';
import { lean } from './lean';

export interface ScriptOptions {
  readonly version: string;
  readonly language: Language;
  /** For a published add-on; otherwise a script bound to one spreadsheet. */
  readonly addOn: boolean;
}

export const TIME_ZONE = 'America/Toronto';

/**
 * One module of apps-script/ and all it needs, as « var name = … »: Apps Script has no modules. `only` is the language
 * whose sentences are kept; undefined for both.
 */
export async function bundleScript(
  entry: string,
  name: string,
  options: ScriptOptions,
  only: Language | undefined,
): Promise<string> {
  const { version, language, addOn } = options;
  const result = await build({
    entryPoints: [join(root, 'apps-script', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    plugins: [lean({ only })],
    // Apps Script reads the whole file again at every call.
    minify: true,
    legalComments: 'none',
    define: {
      MUTU_LANGUAGE: JSON.stringify(language),
      MUTU_VERSION: JSON.stringify(version),
      MUTU_ADD_ON: JSON.stringify(addOn),
      MUTU_TIME_ZONE: JSON.stringify(TIME_ZONE),
    },
    logOverride: { 'unsupported-regexp': 'error' },
  });
  return result.outputFiles[0]?.text ?? '';
}
