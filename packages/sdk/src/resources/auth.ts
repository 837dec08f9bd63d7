import type { RecoveryCodes, SecondFactor, SecondFactorSetup, SignedInSession, User } from "@groundwork/core/schemas";
import type { Transport } from "../transport.ts";
import { type CallOptions, call } from "./call.ts";

/** Where a call rejects with reason `reauthentication_required`, call {@link createAuth.reauthenticate} and try again. */
export const createAuth = (api: Transport) => ({
  signUp: (input: { name: string; email: string; password: string }, options?: CallOptions): Promise<User> =>
    call(api.auth.signUp.mutate(input, options)),
  /** Reason `second_factor_required`: again, with the code of the authenticator app or a recovery code. */
  signIn: (input: { email: string; password: string; code?: string }, options?: CallOptions): Promise<User> =>
    call(api.auth.signIn.mutate(input, options)),
  signOut: (options?: CallOptions): Promise<null> => call(api.auth.signOut.mutate(undefined, options)),
  me: (options?: CallOptions): Promise<User | null> => call(api.auth.me.query(undefined, options)),
  reauthenticate: (input: { password: string; code?: string }, options?: CallOptions): Promise<null> =>
    call(api.auth.reauthenticate.mutate(input, options)),
  /** Ends every other session. */
  changePassword: (input: { currentPassword: string; newPassword: string }, options?: CallOptions): Promise<null> =>
    call(api.auth.changePassword.mutate(input, options)),
  /** The same answer whether or not there is such an account. */
  requestPasswordReset: (input: { email: string }, options?: CallOptions): Promise<null> =>
    call(api.auth.requestPasswordReset.mutate(input, options)),
  /** `token`: what stands behind `#` in the link. Ends every session. */
  resetPassword: (input: { token: string; password: string }, options?: CallOptions): Promise<null> =>
    call(api.auth.resetPassword.mutate(input, options)),
  requestEmailVerification: (options?: CallOptions): Promise<null> =>
    call(api.auth.requestEmailVerification.mutate(undefined, options)),
  verifyEmail: (input: { token: string }, options?: CallOptions): Promise<null> =>
    call(api.auth.verifyEmail.mutate(input, options)),
  secondFactor: {
    status: (options?: CallOptions): Promise<SecondFactor> =>
      call(api.auth.secondFactor.status.query(undefined, options)),
    enable: (options?: CallOptions): Promise<SecondFactorSetup> =>
      call(api.auth.secondFactor.enable.mutate(undefined, options)),
    confirm: (input: { code: string }, options?: CallOptions): Promise<RecoveryCodes> =>
      call(api.auth.secondFactor.confirm.mutate(input, options)),
    newRecoveryCodes: (options?: CallOptions): Promise<RecoveryCodes> =>
      call(api.auth.secondFactor.newRecoveryCodes.mutate(undefined, options)),
    disable: (options?: CallOptions): Promise<SecondFactor> =>
      call(api.auth.secondFactor.disable.mutate(undefined, options)),
  },
  sessions: (options?: CallOptions): Promise<SignedInSession[]> => call(api.auth.sessions.query(undefined, options)),
  revokeSession: (input: { sessionId: string }, options?: CallOptions): Promise<null> =>
    call(api.auth.revokeSession.mutate(input, options)),
  revokeOtherSessions: (options?: CallOptions): Promise<null> =>
    call(api.auth.revokeOtherSessions.mutate(undefined, options)),
});
