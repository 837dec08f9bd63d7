import type { AuditAction } from "@groundwork/core/schemas";
import type { Context } from "../context.ts";

/**
 * A new session, in the cookie. The one that the browser came with ends: a planted one is worth nothing, and a token that
 * somebody saw before is not the one that can do more now.
 */
export async function startSession(
  ctx: Pick<Context, "sessions" | "session" | "userAgent" | "requestId" | "setSessionToken">,
  userId: number,
  action: AuditAction,
): Promise<void> {
  if (ctx.session) await ctx.sessions.end(ctx.session);
  const token = await ctx.sessions.start(userId, {
    userAgent: ctx.userAgent,
    audit: { action, requestId: ctx.requestId },
  });
  ctx.setSessionToken(token);
}
