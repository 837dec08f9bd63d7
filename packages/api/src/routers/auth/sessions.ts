import { DomainError } from "@groundwork/core";
import { revokeSessionInputSchema, signedInSessionSchema } from "@groundwork/core/schemas";
import { deleteSessions, listSessions, recordAudit } from "@groundwork/db";
import { z } from "zod";
import { sensitiveProcedure, userProcedure } from "../../trpc.ts";

export const sessionProcedures = {
  /** The last used first. */
  sessions: userProcedure.output(z.array(signedInSessionSchema)).query(async ({ ctx }) => {
    const sessions = await ctx.asUser(listSessions);
    return sessions.map((session) => ({ ...session, current: session.sessionId === ctx.session.sessionId }));
  }),

  revokeSession: sensitiveProcedure
    .input(revokeSessionInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input: { sessionId } }) => {
      await ctx.asUser(async (scope) => {
        if ((await deleteSessions(scope, { sessionId })) === 0) throw new DomainError("session_not_found");
        await recordAudit(scope, { action: "session.revoked", subject: sessionId, requestId: ctx.requestId });
      });
      if (sessionId === ctx.session.sessionId) ctx.setSessionToken(null);
      return null;
    }),

  revokeOtherSessions: sensitiveProcedure.output(z.null()).mutation(({ ctx }) =>
    ctx.asUser(async (scope) => {
      await deleteSessions(scope, { exceptSessionId: ctx.session.sessionId });
      await recordAudit(scope, { action: "session.revoked", subject: "others", requestId: ctx.requestId });
      return null;
    }),
  ),
};
