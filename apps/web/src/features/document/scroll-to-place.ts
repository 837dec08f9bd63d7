/**
 * Brings a place to the middle of its own pane and leaves the page around it where it is; where the pane does not scroll
 * by itself, on a small screen, the page goes there. At once for people who asked for no motion.
 */
export function scrollToPlace(place: Element): void {
  const pane = place.closest("[data-document-pane]") ?? document.documentElement;
  const scroller = getComputedStyle(pane).overflowY === "auto" ? pane : document.documentElement;
  const from = scroller === pane ? pane.getBoundingClientRect().top : 0;
  const { top, height } = place.getBoundingClientRect();
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({
    top: scroller.scrollTop + top - from - (scroller.clientHeight - height) / 2,
    behavior: calm ? "auto" : "smooth",
  });
}
