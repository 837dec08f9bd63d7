import { randomUUID } from "node:crypto";
import { deleteAccountInputSchema, erasureReceiptSchema } from "@groundwork/core/schemas";
import { eraseAccount, getUser } from "@groundwork/db";
import { checkPassword } from "../../auth/check-password.ts";
import { limitRate } from "../../limit-rate.ts";
import { userProcedure } from "../../trpc.ts";

export const erasureProcedures = {
  /**
   * Everything of the person, at once and for good. A job under way finds that it is lost; what a worker or another request
   * still writes is swept away daily.
   */
  delete: userProcedure
    .use(limitRate("reauthentication"))
    .input(deleteAccountInputSchema)
    .output(erasureReceiptSchema)
    .mutation(async ({ ctx, input }) => {
      const userId = ctx.user.id;
      await checkPassword(ctx, userId, input);
      const receipt = { receiptId: randomUUID(), erasedAt: new Date().toISOString() };
      try {
        const rows = await ctx.act({ action: "account.deleted", subject: receipt.receiptId }, async (scope) => {
          const erased = await eraseAccount(scope);
          // Before the commit: an erasure that nobody kept a note of would be undone by a restore.
          await ctx.erasures.append({ ...receipt, userId });
          return erased;
        });
        ctx.setSessionToken(null);
        return { ...receipt, rows };
      } catch (error) {
        // A commit whose answer was lost may have come to pass: only who is seen to be there is taken off the ledger again.
        await ctx
          .asUser(getUser)
          .then(() => ctx.erasures.retract(receipt.receiptId))
          .catch((fault: unknown) =>
            ctx.log.error(
              { err: fault, receiptId: receipt.receiptId },
              "this erasure may be in the ledger and not be true",
            ),
          );
        throw error;
      }
    }),
};
