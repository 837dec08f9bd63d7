import { z } from "zod";

/** What reads and answers here, for who wants to know where their resume goes. */
export interface EngineInUse {
  /** Language model that text is sent to; null: none, the built-in engine does it on the machine itself. */
  model: string | null;
  /** Model that recordings are sent to, to be written down; null: none. */
  transcriptionModel: string | null;
}

export const engineInUseSchema = z.object({
  model: z.string().nullable(),
  transcriptionModel: z.string().nullable(),
}) satisfies z.ZodType<EngineInUse>;
