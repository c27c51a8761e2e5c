/** Keeps what is being read where it is on the screen while the page around it is renewed. */

/** Runs `change` and scrolls so that the card with the focus, else the first one in sight, stays where it was. */
export function heldStill(root: HTMLElement, change: () => void): void {
  const focused = document.activeElement?.closest<HTMLElement>("[data-key]");
  const inSight = [...root.querySelectorAll<HTMLElement>("[data-key]")].filter(isInSight);
  const held = focused && isInSight(focused) ? focused : inSight[0];
  const top = held?.getBoundingClientRect().top;
  const scroll = window.scrollY;
  change();
  const twin = [...root.querySelectorAll<HTMLElement>("[data-key]")].find(
    ({ dataset }) => dataset.key === held?.dataset.key,
  );
  if (scroll === 0) return;
  if (twin === undefined || top === undefined) window.scrollTo({ top: scroll });
  else window.scrollBy({ top: twin.getBoundingClientRect().top - top });
}

function isInSight(card: HTMLElement): boolean {
  const { top, bottom } = card.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight && card.checkVisibility();
}
