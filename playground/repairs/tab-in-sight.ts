/**
 * The tab of the sheet one sees, in the bar of tabs. As the bar narrows (the panel, an enlarged page), Univer 0.25.1 brings back only
 * the tab that was clicked last (SlideTabBar.calculateActiveTabItemScrollX, in sheets-ui): come by a link, a key or a list, one's own
 * stayed out of sight.
 */
const BAR = '[data-u-comp="slide-tab-bar"]';
const SEEN = '[role="tab"][aria-selected="true"]';
const MARGIN = 4;
/** The page draws its tabs within that, or not at all. */
const MOST_FRAMES = 600;

export function keepTabInSight(frames = 0): void {
  const sheet = document.querySelector('#sheet');
  if (!sheet?.querySelector(BAR)) {
    if (frames < MOST_FRAMES) requestAnimationFrame(() => keepTabInSight(frames + 1));
    return;
  }
  const resized = new ResizeObserver(soon);
  new MutationObserver(soon).observe(sheet, { subtree: true, attributeFilter: ['aria-selected'] });
  soon();

  /** Univer scrolls the bar in its turn, by what it last knew, and at times makes it anew. */
  function soon(): void {
    requestAnimationFrame(() => {
      const bar = sheet?.querySelector(BAR);
      if (!bar) return;
      resized.observe(bar);
      bringBack(bar);
    });
  }
}

function bringBack(bar: Element): void {
  const tab = bar.querySelector(SEEN);
  if (!tab) return;
  const [within, seen] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()];
  const past = seen.right + MARGIN - within.right;
  const before = within.left + MARGIN - seen.left;
  // Where it is as wide as the bar, how its name begins.
  if (before > 0) bar.scrollLeft -= before;
  else if (past > 0) bar.scrollLeft += Math.min(past, -before);
}
