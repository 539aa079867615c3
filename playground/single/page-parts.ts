import { IDS, type PageParts } from './compose';

export const isInOneFile = (page: Document): boolean => page.getElementById(IDS.script) !== null;

/** The parts of a page in one file, as they stand in it; none in the page that is served in several files. */
export function partsOf(page: Document): PageParts | undefined {
  const script = page.getElementById(IDS.script)?.textContent;
  const style = page.getElementById(IDS.style)?.textContent;
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  const icon = page.querySelector('link[rel="icon"]')?.getAttribute('href');
  return script && style && policy && icon ? { script, style, policy, icon } : undefined;
}
