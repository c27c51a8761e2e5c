/** Makes and arranges elements of the page; text from sources only ever becomes text. */

/** What an element begins with. */
export interface Making {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Node | undefined)[];
  readonly onClick?: () => void;
}

/** `make("p", { text: "No conflicts." })`. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, making: Making = {}): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (making.class !== undefined) element.className = making.class;
  if (making.text !== undefined) element.textContent = making.text;
  for (const [name, value] of Object.entries(making.attributes ?? {})) element.setAttribute(name, value);
  for (const child of making.children ?? []) if (child !== undefined) element.append(child);
  if (making.onClick !== undefined) element.addEventListener("click", making.onClick);
  return element;
}

/** Sets text only where it changed, so that a screen reader says nothing twice. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Makes `children` the children of a parent, and moves none that stands right: focus and scroll stay where they are. */
export function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  children.forEach((child, i) => {
    const there = parent.children[i];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
