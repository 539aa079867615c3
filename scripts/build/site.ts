import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dossier, gallery } from '../../core/grids/gallery';
import { LANGUAGES } from '../../core/values/text';
import { frontPage } from '../../site/front';
import { guidePage } from '../../site/guide';
import { PATHS } from '../../site/layout';
import { paletteCss } from '../palette-css';
import { root } from '../root';
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
  for (const language of LANGUAGES) {
    const fileOf = (...args: Parameters<typeof gridFile>): string => `grids/${gridFile(...args)}`;
    const grids = [dossier, ...gallery];
    write(PATHS.front[language], frontPage({ language, version, grids, fileOf }));
    const markdown = readFileSync(join(root, 'docs', `guide.${language}.md`), 'utf8');
    write(PATHS.guide[language], guidePage(markdown, language, version));
    cpSync(join(root, 'site', 'pictures', `planer-${language}.png`), join(outDir, `picture-${language}.png`));
  }
  write(PATHS.style, `${paletteCss()}\n${readFileSync(join(root, 'site', 'site.css'), 'utf8')}`);
  write(PATHS.notices, notices);
  cpSync(join(root, 'playground', 'mark.svg'), join(outDir, PATHS.icon));
}
