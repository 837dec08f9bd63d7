import { hash, verify } from "@node-rs/argon2";

/** OWASP's minimum for argon2id (the library's default algorithm): 19 MiB, 2 passes, 1 lane. About 15 ms on one core. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes as long for an account that is not there (`undefined`) as for one that is. */
  matches(password: string, passwordHash: string | undefined): Promise<boolean>;
  /** Whether the stored hash is weaker than a new one would be. */
  isWeak(passwordHash: string): boolean;
}

export async function createPasswords(): Promise<Passwords> {
  const nobodysHash = await hash("nobody has this password", OPTIONS);
  return {
    hash: (password) => hash(password, OPTIONS),
    async matches(password, passwordHash) {
      const matched = await verify(passwordHash ?? nobodysHash, password);
      return matched && passwordHash !== undefined;
    },
    isWeak: (passwordHash) =>
      !passwordHash.includes(`$m=${OPTIONS.memoryCost},t=${OPTIONS.timeCost},p=${OPTIONS.parallelism}$`),
  };
}
