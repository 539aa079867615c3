import type { View } from '../../panel/app';

/** What panel.js gives to the page. */
export interface PanelScript {
  show(view: View): Promise<void>;
  repair(): Promise<string>;
}
