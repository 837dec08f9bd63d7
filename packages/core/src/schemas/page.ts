import { z } from "zod";

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** What every list takes: newest first, 1 to 100 items, `cursor` as the previous page gave it. */
export const pageInputSchema = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(100).default(20),
  /** tRPC's infinite queries add it; every list goes one way. */
  direction: z.literal("forward").optional(),
});

export function pageSchema<Item>(itemSchema: z.ZodType<Item>): z.ZodType<Page<Item>> {
  return z.object({ items: z.array(itemSchema), nextCursor: z.string().nullable() });
}
