type Child = Node | string;

/** An HTML element with its properties and children, in one expression. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A button that gives the keyboard back: what is typed next goes to the grid. */
export function button(label: string, action: () => void, className = 'mutu-button'): HTMLButtonElement {
  const made = element('button', { type: 'button', className }, label);
  made.addEventListener('click', () => {
    made.blur();
    action();
  });
  return made;
}
