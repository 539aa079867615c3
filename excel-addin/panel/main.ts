/** panel.js: the panel in the pane. The page gives it to the ribbon's commands as MutuPanel. */
import { LOCALE } from '../../core/values/locale';
import { inLanguage } from '../../core/values/text';
import type { View } from '../../panel/app';
import type { Host } from '../../panel/host';
import { mountPanel } from '../../panel/mount';
import { previewHost } from '../../panel/preview-host';
import { repairWorkbook } from '../../panel/views/tools/repair';
import { excelLanguage, languageOf } from '../language';
import { excelHost } from './host';

/** Written in by the build. */
declare const __MUTU_VERSION__: string;

/** office.js may be out of reach: the page is then a preview, as it is in a browser. */
async function hostHere(): Promise<Host> {
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  const language = languageOf(excelLanguage() ?? navigator.language);
  return host ? excelHost(language) : previewHost(language);
}

const started = hostHere().then((host) => {
  document.documentElement.lang = LOCALE[host.language].tag;
  const place = document.getElementById('panel');
  const panel = place ? mountPanel(place, host, { version: __MUTU_VERSION__ }) : undefined;
  return { host, panel };
});

export async function show(view: View): Promise<void> {
  const { panel } = await started;
  panel?.show(view);
}

/** Writes again the formulas of ours that Excel does not recognise; answers what to say of it. */
export async function repair(): Promise<string> {
  const { host } = await started;
  const outcome = await repairWorkbook(host);
  return 'said' in outcome ? outcome.said : inLanguage(outcome.refused, host.language);
}
