import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type CellPlace, ENVELOPE_BYTES, createDataKey, createUserCipher, unwrapKey, wrapKey } from "./cipher.ts";

const dataKey = randomBytes(32);
const cipher = createUserCipher(dataKey, 1001);
const place = { table: "user_uploads", column: "file_name", row: 1 };

describe("a sealed column", () => {
  test("opens to what was sealed, and is 29 bytes longer", () => {
    for (const plain of ["", "x", "Lebenslauf 🎓.pdf", "x".repeat(100_000)]) {
      const sealed = cipher.seal(place, plain);
      expect(cipher.openText(place, sealed)).toBe(plain);
      expect(sealed.length).toBe(Buffer.byteLength(plain) + ENVELOPE_BYTES);
    }
  });

  test("ASVS 11.3.4: no nonce comes twice in 20,000 seals of the same text in the same place", () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 20_000; i++) nonces.add(cipher.seal(place, "x").toString("latin1", 1, 13));
    expect(nonces.size).toBe(20_000);
  });

  test.each([
    ["another row", { ...place, row: 2 }],
    ["another column", { ...place, column: "file_content" }],
    ["another table", { ...place, table: "chat_messages" }],
  ])("ASVS 11.3.3: moved to %s it does not open", (_where, elsewhere) => {
    expect(() => cipher.open(elsewhere, cipher.seal(place, "x"))).toThrow();
  });

  test("ASVS 11.3.3: two cells swapped open in neither place", () => {
    const other = { ...place, row: 2 };
    const [first, second] = [cipher.seal(place, "first"), cipher.seal(other, "second")];
    expect(() => cipher.open(place, second)).toThrow();
    expect(() => cipher.open(other, first)).toThrow();
  });

  test("ASVS 11.3.3: it does not open for another user, even with the same key", () => {
    const sealed = cipher.seal(place, "secret");
    expect(() => createUserCipher(dataKey, 1002).open(place, sealed)).toThrow();
    expect(() => createUserCipher(randomBytes(32), 1001).open(place, sealed)).toThrow();
  });

  test("ASVS 11.3.2: cut short or made longer anywhere, it does not open", () => {
    const sealed = cipher.seal(place, "secret");
    for (let length = 0; length < sealed.length; length++) {
      expect(() => cipher.open(place, sealed.subarray(0, length))).toThrow();
    }
    expect(() => cipher.open(place, Buffer.concat([sealed, Buffer.of(0)]))).toThrow();
  });

  test("ASVS 11.3.2: with any bit changed, the version's too, it does not open", () => {
    const sealed = cipher.seal(place, "secret");
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => cipher.open(place, changed)).toThrow();
    }
  });

  test("ASVS 11.2.2: of a version that is not known it says so", () => {
    const sealed = cipher.seal(place, "secret");
    for (const version of [0, 2, 255]) {
      sealed[0] = version;
      expect(() => cipher.open(place, sealed)).toThrow("not an envelope this program knows");
    }
  });
});

/** The envelope as it is described, made by hand: what is stored must open in every later program. */
function sealByHand(key: Buffer, { plain, bound, nonce }: { plain: string; bound: string; nonce: Buffer }): Buffer {
  const gcm = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([Buffer.of(1), nonce, gcm.update(plain), gcm.final(), gcm.getAuthTag()]);
}

describe("vectors", () => {
  const key = createHash("sha256").update("vector").digest();
  const nonce = Buffer.from("000102030405060708090a0b", "hex");
  const vector: [place: CellPlace, bound: string, sealed: string][] = [
    [
      { table: "user_uploads", column: "file_name", row: 7 },
      "user_uploads/file_name/7/1001",
      "01000102030405060708090a0b02cea42f9dcc4366a6ff8f4db65120d30a26ec6419d00e814d9bf032",
    ],
    [
      { table: "chat_sessions", column: "title", row: "2f1c" },
      "chat_sessions/title/2f1c/1001",
      "01000102030405060708090a0b02cea42f9dcc4366a6ff8f4d35e391266af98e1625756ce88b940c87",
    ],
  ];

  test.each(vector)("%j is bound as %s", (at, bound, sealed) => {
    expect(sealByHand(key, { plain: "Résumé.pdf", bound, nonce }).toString("hex")).toBe(sealed);
    expect(createUserCipher(key, 1001).openText(at, Buffer.from(sealed, "hex"))).toBe("Résumé.pdf");
  });

  test("a data key wrapped before there were versions still opens, as version 1 under master key 1", () => {
    const wrapped = sealByHand(key, { plain: "0123456789abcdef0123456789abcdef", bound: "user_keys/1001", nonce });
    const opened = unwrapKey(key, wrapped, { userId: 1001, version: 1, masterVersion: 1 });
    expect(opened.toString()).toBe("0123456789abcdef0123456789abcdef");
  });
});

describe("a wrapped data key", () => {
  const masterKey = randomBytes(32);
  const at = { userId: 1001, version: 1, masterVersion: 2 };

  test("opens to the key that was wrapped, of 32 bytes, another for everybody", () => {
    const made = createDataKey();
    expect(unwrapKey(masterKey, wrapKey(masterKey, made, at), at)).toEqual(made);
    expect(made).toHaveLength(32);
    expect(createDataKey()).not.toEqual(made);
  });

  test.each([
    ["user", { ...at, userId: 1002 }],
    ["version", { ...at, version: 2 }],
    ["master key's version", { ...at, masterVersion: 3 }],
    ["master key's version, the first", { ...at, masterVersion: 1 }],
  ])("does not open as another %s's", (_what, elsewhere) => {
    expect(() => unwrapKey(masterKey, wrapKey(masterKey, createDataKey(), at), elsewhere)).toThrow();
  });

  test("does not open with another master key", () => {
    expect(() => unwrapKey(randomBytes(32), wrapKey(masterKey, createDataKey(), at), at)).toThrow();
  });
});
