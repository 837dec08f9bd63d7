import { availableParallelism } from "node:os";
import { DomainError } from "@groundwork/core";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's minimum for argon2id (the library's default algorithm): 19 MiB, 2 passes, 1 lane. About 15 ms on one core. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** More who wait would wait for longer than they do. */
const MAX_WAITING = 50;

export interface Passwords {
  /** @throws DomainError `service_unavailable` when too many wait for a core already; so does {@link matches} */
  hash(password: string): Promise<string>;
  /** Takes as long for an account that is not there (`undefined`) as for one that is. */
  matches(password: string, passwordHash: string | undefined): Promise<boolean>;
  /** Whether the stored hash is weaker than a new one would be. */
  isWeak(passwordHash: string): boolean;
}

export async function createPasswords({ slots = availableParallelism() } = {}): Promise<Passwords> {
  const nobodysHash = await hash("nobody has this password", OPTIONS);
  const inTurn = createTurns(slots);
  return {
    hash: (password) => inTurn(() => hash(password, OPTIONS)),
    async matches(password, passwordHash) {
      const matched = await inTurn(() => verify(passwordHash ?? nobodysHash, password));
      return matched && passwordHash !== undefined;
    },
    isWeak: (passwordHash) =>
      !passwordHash.includes(`$m=${OPTIONS.memoryCost},t=${OPTIONS.timeCost},p=${OPTIONS.parallelism}$`),
  };
}

/** As many at once as there are slots; a flood is told so at once rather than made to wait. */
function createTurns(slots: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= slots) {
      if (waiting.length >= MAX_WAITING) throw new DomainError("service_unavailable", "too many sign in at once");
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The slot goes straight to who waits: nobody who comes meanwhile gets in between.
      if (next) next();
      else running--;
    }
  };
}
