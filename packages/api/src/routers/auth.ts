import { DomainError } from "@groundwork/core";
import {
  SYSTEM_USER_ID,
  changePasswordInputSchema,
  reauthenticateInputSchema,
  requestPasswordResetInputSchema,
  resetPasswordInputSchema,
  signInInputSchema,
  signUpInputSchema,
  userSchema,
  verifyEmailInputSchema,
} from "@groundwork/core/schemas";
import { deleteSessions, findCredentials, getUser, insertUser, recordAudit, updatePasswordHash } from "@groundwork/db";
import { z } from "zod";
import { changePassword, requestPasswordReset, resetPassword } from "../auth/change-password.ts";
import { checkPassword, passSecondFactor, recordFailure } from "../auth/check-password.ts";
import { sendLink, useVerificationLink } from "../auth/email-verification.ts";
import { assertUncommon } from "../auth/password-rules.ts";
import { startSession } from "../auth/start-session.ts";
import { limitRate } from "../limit-rate.ts";
import { publicProcedure, userProcedure } from "../trpc.ts";
import { secondFactorProcedures } from "./auth/second-factor.ts";
import { sessionProcedures } from "./auth/sessions.ts";

export const authProcedures = {
  signUp: publicProcedure
    .input(signUpInputSchema)
    .use(limitRate("signUp"))
    .output(userSchema)
    .mutation(async ({ ctx, input: { name, email, password } }) => {
      assertUncommon(password, { name, email });
      const passwordHash = await ctx.passwords.hash(password);
      const user = await insertUser(ctx.database.db, { name, email, passwordHash });
      if (!user) throw new DomainError("email_taken");
      await startSession(ctx, user.id, "account.signed_up");
      sendLink(ctx, { user, purpose: "email_verification" });
      return user;
    }),

  signIn: publicProcedure
    .input(signInInputSchema)
    .use(limitRate("signIn"))
    .output(userSchema)
    .mutation(async ({ ctx, input: { email, password, code } }) => {
      const found = await findCredentials(ctx.database.db, email);
      if (!(await ctx.passwords.matches(password, found?.passwordHash)) || !found) {
        // Of nobody's account too, by the same statements: the time of the answer doesn't tell which it was.
        await recordFailure(ctx, { userId: found?.userId ?? SYSTEM_USER_ID, action: "account.sign_in_failed" });
        throw new DomainError("credentials_invalid");
      }
      const { userId, passwordHash } = found;
      await passSecondFactor(ctx, { userId, code, failure: "account.sign_in_failed" });
      const user = await ctx.database.asUser(userId, async (scope) => {
        if (ctx.passwords.isWeak(passwordHash)) await updatePasswordHash(scope, await ctx.passwords.hash(password));
        return getUser(scope);
      });
      await ctx.rateLimits.forgive("signIn", { account: email, address: ctx.clientAddress });
      await startSession(ctx, userId, "account.signed_in");
      return user;
    }),

  signOut: userProcedure.output(z.null()).mutation(async ({ ctx }) => {
    await ctx.asUser(async (scope) => {
      await deleteSessions(scope, { sessionId: ctx.session.sessionId });
      await recordAudit(scope, { action: "account.signed_out", requestId: ctx.requestId });
    });
    ctx.setSessionToken(null);
    return null;
  }),

  me: publicProcedure.output(userSchema.nullable()).query(({ ctx }) => ctx.user),

  reauthenticate: userProcedure
    .input(reauthenticateInputSchema)
    .use(limitRate("reauthentication"))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await checkPassword(ctx, ctx.user.id, input);
      await startSession(ctx, ctx.user.id, "account.reauthenticated");
      return null;
    }),

  changePassword: userProcedure
    .input(changePasswordInputSchema)
    .use(limitRate("reauthentication"))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await changePassword(ctx, ctx.user, input);
      await startSession(ctx, ctx.user.id, "account.reauthenticated");
      return null;
    }),

  /** The same answer, as soon, whoever has an account. */
  requestPasswordReset: publicProcedure
    .input(requestPasswordResetInputSchema)
    .use(limitRate("passwordReset"))
    .output(z.null())
    .mutation(({ ctx, input: { email } }) => {
      requestPasswordReset(ctx, email);
      return null;
    }),

  resetPassword: publicProcedure
    .input(resetPasswordInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await resetPassword(ctx, input);
      return null;
    }),

  requestEmailVerification: userProcedure
    .use(limitRate("emailVerification"))
    .output(z.null())
    .mutation(({ ctx }) => {
      if (!ctx.user.emailVerified) sendLink(ctx, { user: ctx.user, purpose: "email_verification" });
      return null;
    }),

  verifyEmail: publicProcedure
    .input(verifyEmailInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input: { token } }) => {
      await useVerificationLink(ctx, token);
      return null;
    }),

  secondFactor: secondFactorProcedures,
  ...sessionProcedures,
};
