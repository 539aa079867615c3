import { render } from 'preact';
import { Panel, type PanelOptions, type Request, type View } from './app';
import type { Host } from './host';

export interface MountedPanel {
  /** Shows a view and gives its tab the keyboard; or the functions, for the cell that is selected. */
  show(view: View, forCell?: boolean): void;
  /** Takes the panel away. */
  remove(): void;
}

/** Draws the panel in an element of the host's page, which also loads panel.css. */
export function mountPanel(container: HTMLElement, host: Host, options: PanelOptions): MountedPanel {
  const draw = (request?: Request): void => render(<Panel host={host} {...options} request={request} />, container);
  draw();
  return {
    show: (view, forCell = false) => draw({ view, forCell }),
    remove: () => render(null, container),
  };
}
