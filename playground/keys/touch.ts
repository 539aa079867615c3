import { ContextMenuPosition, IContextMenuService } from '@univerjs/ui';
import type { Sheet } from '../sheet/create';

/** Milliseconds that a finger stays, and how far it may tremble, in pixels. */
const LONG = 500;
const TREMBLE = 10;

/** A finger that stays on a cell asks for its menu, as a right click does: Univer's page for a desk hears the mouse alone. */
export function openMenusByTouch({ injector }: Sheet): void {
  let timer = 0;
  let start: PointerEvent | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    start = undefined;
  };
  const isOnCells = ({ target }: Event): boolean => target instanceof HTMLCanvasElement && !!target.closest('#sheet');
  window.addEventListener(
    'pointerdown',
    (event) => {
      forget();
      if (event.pointerType !== 'touch' || !event.isPrimary || !isOnCells(event)) return;
      start = event;
      timer = window.setTimeout(() => {
        injector.get(IContextMenuService).triggerContextMenu(event as never, ContextMenuPosition.MAIN_AREA);
      }, LONG);
    },
    { capture: true },
  );
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (start && Math.hypot(clientX - start.clientX, clientY - start.clientY) > TREMBLE) forget();
    },
    { capture: true },
  );
  for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, forget, { capture: true });
  // What the browser would open itself.
  document.addEventListener('contextmenu', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch' && isOnCells(event)) event.preventDefault();
  });
}
