import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { catalog } from '../../core';
import { dossier, GALLERY_STEPS, gallery } from '../../core/grids/gallery';
import { LANGUAGES, type Language } from '../../core/values/text';
import { frontPage } from '../../site/front';
import { articlePage, guideSections, withGrids } from '../../site/guide';
import { OTHER, PATHS } from '../../site/layout';
import { searchPage } from '../../site/search/page';
import { paletteCss } from '../palette-css';
import { root } from '../root';
import { pictureSize, type Size } from './picture-size';
import { gridFile } from './xlsx';

interface SiteOptions {
  readonly version: string;
  readonly outDir: string;
  /** What ships with it: the text of notices.txt. */
  readonly notices: string;
}

/** The pages around the spreadsheet, the add-in and the grids: the front page, the guide, the notices. */
export function buildSite({ version, outDir, notices }: SiteOptions): void {
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  };
  const steps = GALLERY_STEPS.map(({ step, title }) => ({ title, grids: gallery.filter((one) => one.step === step) }));
  for (const language of LANGUAGES) {
    const fileOf = (...args: Parameters<typeof gridFile>): string => `grids/${gridFile(...args)}`;
    const grids = [dossier, ...gallery];
    write(PATHS.front[language], frontPage({ language, version, grids, fileOf }));
    const article = (
      name: string,
      path: Readonly<Record<Language, string>>,
      markdown = document(name, language),
    ): void =>
      write(path[language], articlePage({ markdown, language, version, otherPath: path[OTHER[language]], sizeOf }));
    const guide = document('guide', language);
    article('guide', PATHS.guide, withGrids(guide, language, steps));
    article('sheets', PATHS.sheets);
    article('excel', PATHS.excel);
    const search = { language, version, grids, functions: catalog, guide: guideSections(guide) };
    write(PATHS.search[language], searchPage(search));
    cpSync(join(root, 'site', 'pictures', `planer-${language}.png`), join(outDir, `picture-${language}.png`));
  }
  cpSync(join(root, 'docs', 'pictures'), join(outDir, dirname(PATHS.guide.fr), 'pictures'), { recursive: true });
  write(PATHS.style, `${paletteCss()}\n${readFileSync(join(root, 'site', 'site.css'), 'utf8')}`);
  write(PATHS.searchScript, searchScript());
  write(PATHS.notices, notices);
  cpSync(join(root, 'playground', 'mark.svg'), join(outDir, PATHS.icon));
}

/** Of a picture that a page of docs/ names. */
const sizeOf = (href: string): Size => pictureSize(join(root, 'docs', href));

const document = (name: string, language: Language): string =>
  readFileSync(join(root, 'docs', `${name}.${language}.md`), 'utf8');

function searchScript(): string {
  const entryPoints = [join(root, 'site', 'search', 'script.ts')];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, minify: true, write: false, target: 'es2019' });
  return outputFiles[0]?.text ?? '';
}
