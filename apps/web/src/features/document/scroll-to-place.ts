/**
 * Brings a place to the middle of its own pane and leaves the page around it where it is; where the pane does not scroll
 * by itself, on a small screen, the page goes there. Sideways only an enlarged page moves. At once for people who asked
 * for no motion.
 */
export function scrollToPlace(place: Element): void {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = calm ? "auto" : "smooth";
  const { top, left, width, height } = place.getBoundingClientRect();
  const pane = place.closest("[data-document-pane]") ?? document.documentElement;
  const scroller = getComputedStyle(pane).overflowY === "auto" ? pane : document.documentElement;
  const from = scroller === pane ? pane.getBoundingClientRect().top : 0;
  scroller.scrollTo({ top: scroller.scrollTop + top - from - (scroller.clientHeight - height) / 2, behavior });
  const sheets = place.closest("[data-sheets]");
  if (sheets === null || sheets.scrollWidth <= sheets.clientWidth) return;
  const start = sheets.scrollLeft + left - sheets.getBoundingClientRect().left;
  sheets.scrollTo({ left: start - Math.max(0, (sheets.clientWidth - width) / 2), behavior });
}
