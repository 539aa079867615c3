import { render } from 'preact';
import { Panel, type PanelOptions, type View } from './app';
import type { Host } from './host';

export interface MountedPanel {
  /** Shows a view and gives its tab the keyboard. */
  show(view: View): void;
  /** Takes the panel away. */
  remove(): void;
}

/** Draws the panel in an element of the host's page, which also loads panel.css. */
export function mountPanel(container: HTMLElement, host: Host, options: PanelOptions): MountedPanel {
  const draw = (request?: { readonly view: View }): void =>
    render(<Panel host={host} {...options} request={request} />, container);
  draw();
  return {
    show: (view) => draw({ view }),
    remove: () => render(null, container),
  };
}
