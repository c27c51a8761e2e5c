/** Keys of the page: arrows walk from claim to claim, a slash goes to the search. */

/** Listens for the keys; everything is reachable with Tab as well. */
export function followKeys(root: HTMLElement, search: () => void): void {
  root.addEventListener("keydown", (event) => {
    const target = event.target;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (event.key === "/" && !isTyping) stop(event, search);
    else if (event.key in steps && !isTyping && target.closest(".card"))
      stop(event, () => walk(target, steps[event.key] ?? 0));
  });
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function stop(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function walk(from: HTMLElement, step: number): void {
  const claims = [...document.querySelectorAll<HTMLElement>("button.claim")].filter((claim) => claim.checkVisibility());
  const own = from.closest(".card")?.querySelector<HTMLElement>("button.claim");
  const next = claims[claims.findIndex((claim) => claim === own) + step];
  next?.focus();
  next?.closest(".card")?.scrollIntoView({ block: "nearest" });
}
