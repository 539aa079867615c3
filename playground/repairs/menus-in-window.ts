/**
 * The menu of a right click is placed for the height it has when it opens (design 0.25.1, Popup); commands that come a moment
 * later, as after the menu of a row, ran out of the window. As it grows, it is moved up.
 */
const MENU = '.univer-popup';
const MARGIN = 4;
/** The page draws its menus, hidden, within that, or not at all. */
const MOST_FRAMES = 600;

export function keepMenusInWindow(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) moveUp(target as HTMLElement);
  });
  const waitForMenus = (frames: number): void => {
    const menus = document.querySelectorAll<HTMLElement>(MENU);
    for (const menu of menus) observer.observe(menu);
    if (menus.length === 0 && frames < MOST_FRAMES) requestAnimationFrame(() => waitForMenus(frames + 1));
  };
  waitForMenus(0);
}

/** By its own measures: as it unfolds, it is seen smaller than it is. */
function moveUp(menu: HTMLElement): void {
  const most = Math.max(0, window.innerHeight - menu.offsetHeight - MARGIN);
  if (Number.parseFloat(menu.style.top) > most) menu.style.top = `${most}px`;
}
