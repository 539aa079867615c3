import { FILES } from '../manifest/identity';
import type { GridsScript } from './outcome';

interface Page extends Window {
  MutuGrids?: GridsScript;
}

let loading: Promise<GridsScript> | undefined;

/** Loads grids.js the first time; again after a failure, since the network may be back. */
export function loadGrids(page: Page = window): Promise<GridsScript> {
  loading ??= added(page).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A tag rather than an import: every browser that Excel embeds reads it, under the strictest policy. */
const added = (page: Page): Promise<GridsScript> =>
  new Promise((resolve, reject) => {
    const tag = page.document.createElement('script');
    tag.src = FILES.grids;
    tag.onload = () => (page.MutuGrids ? resolve(page.MutuGrids) : reject(new Error(FILES.grids)));
    tag.onerror = () => {
      tag.remove();
      reject(new Error(FILES.grids));
    };
    page.document.head.append(tag);
  });
