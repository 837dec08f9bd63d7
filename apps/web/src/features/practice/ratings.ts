import type { Rating } from "@groundwork/core/schemas";

/** In the order of their keys, 1 to 4. Not from the schemas: that would load zod for four words. */
export const RATINGS = ["again", "hard", "good", "easy"] as const satisfies readonly Rating[];
