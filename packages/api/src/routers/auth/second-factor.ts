import { DomainError } from "@groundwork/core";
import {
  recoveryCodesSchema,
  secondFactorCodeInputSchema,
  secondFactorSchema,
  secondFactorSetupSchema,
} from "@groundwork/core/schemas";
import {
  type UserScope,
  confirmSecondFactor,
  countRecoveryCodes,
  deleteSecondFactor,
  findSecondFactor,
  recordAudit,
  replaceRecoveryCodes,
  saveUnconfirmedFactor,
} from "@groundwork/db";
import {
  createFactorSetup,
  createRecoveryCodes,
  hashRecoveryCode,
  takeAuthenticatorCode,
} from "../../auth/second-factor.ts";
import { sensitiveProcedure, userProcedure } from "../../trpc.ts";

const stateInvalid = () => new DomainError("second_factor_state_invalid");

async function getState(scope: UserScope) {
  const factor = await findSecondFactor(scope);
  return { enabled: factor?.confirmed ?? false, recoveryCodesLeft: await countRecoveryCodes(scope) };
}

async function makeRecoveryCodes(scope: UserScope): Promise<string[]> {
  const recoveryCodes = createRecoveryCodes();
  await replaceRecoveryCodes(scope, recoveryCodes.map(hashRecoveryCode));
  return recoveryCodes;
}

export const secondFactorProcedures = {
  status: userProcedure.output(secondFactorSchema).query(({ ctx }) => ctx.asUser(getState)),

  /** Begins: the secret for an authenticator app, in force once a first code was given. */
  enable: sensitiveProcedure.output(secondFactorSetupSchema).mutation(async ({ ctx }) => {
    const setup = createFactorSetup(ctx.user);
    if (!(await ctx.asUser((scope) => saveUnconfirmedFactor(scope, setup.secret)))) throw stateInvalid();
    return setup;
  }),

  confirm: sensitiveProcedure
    .input(secondFactorCodeInputSchema)
    .output(recoveryCodesSchema)
    .mutation(({ ctx, input: { code } }) =>
      ctx.asUser(async (scope) => {
        const factor = await findSecondFactor(scope);
        if (!factor || factor.confirmed) throw stateInvalid();
        if (!(await takeAuthenticatorCode(scope, code))) throw new DomainError("second_factor_invalid");
        if (!(await confirmSecondFactor(scope))) throw stateInvalid();
        await recordAudit(scope, { action: "second_factor.enabled", requestId: ctx.requestId });
        return { recoveryCodes: await makeRecoveryCodes(scope) };
      }),
    ),

  newRecoveryCodes: sensitiveProcedure.output(recoveryCodesSchema).mutation(({ ctx }) =>
    ctx.asUser(async (scope) => {
      if (!(await getState(scope)).enabled) throw stateInvalid();
      await recordAudit(scope, { action: "second_factor.recovery_codes_made", requestId: ctx.requestId });
      return { recoveryCodes: await makeRecoveryCodes(scope) };
    }),
  ),

  disable: sensitiveProcedure.output(secondFactorSchema).mutation(({ ctx }) =>
    ctx.asUser(async (scope) => {
      if (!(await deleteSecondFactor(scope))) throw stateInvalid();
      await recordAudit(scope, { action: "second_factor.disabled", requestId: ctx.requestId });
      return getState(scope);
    }),
  ),
};
