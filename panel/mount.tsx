import { render } from 'preact';
import { Panel, type PanelOptions } from './app';
import type { Host } from './host';

/** Draws the panel in an element of the host's page, which also loads panel.css; answers what takes it away. */
export function mountPanel(container: HTMLElement, host: Host, options: PanelOptions): () => void {
  render(<Panel host={host} {...options} />, container);
  return () => render(null, container);
}
