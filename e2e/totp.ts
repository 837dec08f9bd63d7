import { createHmac } from "node:crypto";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP_SECONDS = 30;
const DIGITS = 1_000_000;

/**
 * An authenticator app after RFC 6238, on its own: not the library that the server checks with. Each code counts once, so
 * that each call takes the present step, or the one after the last taken: the service forgives one.
 */
export function createAuthenticator(secret: string): () => string {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  let last = 0;
  return () => {
    last = Math.max(Math.floor(Date.now() / 1000 / STEP_SECONDS), last + 1);
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(last));
    const digest = createHmac("sha1", key).update(counter).digest();
    const offset = digest.at(-1)! & 0xf;
    return String((digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % DIGITS).padStart(6, "0");
  };
}
