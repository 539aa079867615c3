/**
 * The cells of a table as a page shows them. Univer 0.25.1 takes out the ends of lines (HtmlToUSMService, in sheets-ui) where HTML has a
 * space, and puts one paragraph right after another: « de » and « solidarité » on two lines of a page, or in two paragraphs of Word, became
 * « desolidarité ».
 */
const CELLS = 'td, th';
const BLOCKS = 'p, div, li';
const AS_WRITTEN = 'pre, [style*="white-space:pre"], [style*="white-space: pre"]';
const END_OF_LINE = /[ \t]*[\r\n]+[ \t\r\n]*/g;

export function withSpacesOfLines(html: string): string {
  if (!/<t[dh]\b/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  let isOther = false;
  for (const cell of page.querySelectorAll(CELLS)) {
    const texts = textsOf(cell);
    for (const text of texts) isOther = spaceLines(text, text === texts[0], text === texts.at(-1)) || isOther;
    for (const block of cell.querySelectorAll(BLOCKS)) isOther = endBlock(block) || isOther;
  }
  return isOther ? page.documentElement.outerHTML : html;
}

function textsOf(cell: Element): Text[] {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function spaceLines(text: Text, isFirst: boolean, isLast: boolean): boolean {
  if (!/[\r\n]/.test(text.data) || text.parentElement?.closest(AS_WRITTEN)) return false;
  const isBetween = text.data.trim() === '' && [text.previousSibling, text.nextSibling].some(isBlock);
  let shown = isBetween ? '' : text.data.replace(END_OF_LINE, ' ');
  if (isFirst) shown = shown.replace(/^ /, '');
  if (isLast) shown = shown.replace(/ $/, '');
  text.data = shown;
  return true;
}

const isBlock = (node: Node | null): boolean => node instanceof Element && node.matches(BLOCKS);

/** What follows a paragraph is below it, and what comes before it is above. */
function endBlock(block: Element): boolean {
  const line = () => block.ownerDocument.createElement('br');
  const isAbove = isWritten(beside(block, 'previousSibling'));
  const isBelow = block.textContent?.trim() !== '' && isWritten(beside(block, 'nextSibling'));
  if (isAbove) block.before(line());
  if (isBelow) block.after(line());
  return isAbove || isBelow;
}

function beside(block: Element, side: 'previousSibling' | 'nextSibling'): Node | null {
  let node = block[side];
  while (node?.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '') node = node[side];
  return node;
}

/** A text, not the end of a line. */
const isWritten = (node: Node | null): boolean =>
  node !== null && node.nodeName !== 'BR' && Boolean(node.textContent?.trim());
