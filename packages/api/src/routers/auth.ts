import { DomainError } from "@groundwork/core";
import { signInInputSchema, signUpInputSchema, userSchema } from "@groundwork/core/schemas";
import { findCredentials, getUser, insertUser, updatePasswordHash } from "@groundwork/db";
import { z } from "zod";
import { publicProcedure, userProcedure } from "../trpc.ts";

export const authProcedures = {
  signUp: publicProcedure
    .input(signUpInputSchema)
    .output(userSchema)
    .mutation(async ({ ctx, input: { name, email, password } }) => {
      const passwordHash = await ctx.passwords.hash(password);
      const user = await insertUser(ctx.database.db, { name, email, passwordHash });
      if (!user) throw new DomainError("email_taken");
      ctx.setSessionToken(await ctx.sessions.start(user.id));
      return user;
    }),

  signIn: publicProcedure
    .input(signInInputSchema)
    .output(userSchema)
    .mutation(async ({ ctx, input: { email, password } }) => {
      const found = await findCredentials(ctx.database.db, email);
      if (!(await ctx.passwords.matches(password, found?.passwordHash)) || !found) {
        throw new DomainError("credentials_invalid");
      }
      const user = await ctx.database.asUser(found.userId, async (scope) => {
        if (ctx.passwords.isWeak(found.passwordHash)) {
          await updatePasswordHash(scope, await ctx.passwords.hash(password));
        }
        return getUser(scope);
      });
      // A new session at each sign-in; the one the browser came with ends, so that a planted one is worth nothing.
      if (ctx.tokenHash !== null) await ctx.sessions.end(ctx.tokenHash);
      ctx.setSessionToken(await ctx.sessions.start(user.id));
      return user;
    }),

  signOut: userProcedure.output(z.null()).mutation(async ({ ctx }) => {
    if (ctx.tokenHash !== null) await ctx.sessions.end(ctx.tokenHash);
    ctx.setSessionToken(null);
    return null;
  }),

  me: publicProcedure.output(userSchema.nullable()).query(({ ctx }) => ctx.user),
};
