import type { Page } from "@groundwork/core/schemas";

/** A page when awaited; every item of every page, from there on, when iterated with `for await`. */
export type Paged<Item, P extends Page<Item> = Page<Item>> = Promise<P> & AsyncIterable<Item>;

/** @param fetchPage - the page at a cursor; the first one without. */
export function toPaged<Item, P extends Page<Item>>(fetchPage: (cursor?: string) => Promise<P>): Paged<Item, P> {
  const first = fetchPage();
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      let page = await first;
      while (true) {
        yield* page.items;
        if (page.nextCursor === null) return;
        page = await fetchPage(page.nextCursor);
      }
    },
  });
}
