import type { User } from "@groundwork/core/schemas";
import type { Transport } from "../transport.ts";
import { type CallOptions, call } from "./call.ts";

export const createAuth = (api: Transport) => ({
  signUp: (input: { name: string; email: string; password: string }, options?: CallOptions): Promise<User> =>
    call(api.auth.signUp.mutate(input, options)),
  signIn: (input: { email: string; password: string; code?: string }, options?: CallOptions): Promise<User> =>
    call(api.auth.signIn.mutate(input, options)),
  signOut: (options?: CallOptions): Promise<null> => call(api.auth.signOut.mutate(undefined, options)),
  me: (options?: CallOptions): Promise<User | null> => call(api.auth.me.query(undefined, options)),
});
