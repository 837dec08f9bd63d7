import { z } from "zod";
import type { LimitedAct } from "./rate-limits.ts";
import { middleware } from "./trpc.ts";

const namesAccount = z.object({ email: z.string() });

/** A point of the caller's for each call, in a batch too. Behind the input where a limit is by account. */
export const limitRate = (act: LimitedAct) =>
  middleware(async ({ ctx, input, next }) => {
    const account = namesAccount.safeParse(input).data?.email;
    await ctx.rateLimits.consume(act, { address: ctx.clientAddress, user: ctx.user?.id, account });
    return next();
  });
