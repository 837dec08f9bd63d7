import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ENVELOPE_BYTES, createUserCipher, createWrappedKey, unwrapKey } from "./cipher.ts";

const cipher = createUserCipher(randomBytes(32), 1001);
const place = { table: "user_uploads", column: "file_name", row: 1 };

describe("a sealed column", () => {
  test("opens to what was sealed, and is 29 bytes longer", () => {
    const sealed = cipher.seal(place, "Lebenslauf 🎓.pdf");
    expect(cipher.openText(place, sealed)).toBe("Lebenslauf 🎓.pdf");
    expect(sealed.length).toBe(Buffer.byteLength("Lebenslauf 🎓.pdf") + ENVELOPE_BYTES);
  });

  test("never looks the same twice", () => {
    expect(cipher.seal(place, "x").equals(cipher.seal(place, "x"))).toBe(false);
  });

  test.each([
    ["another row", { ...place, row: 2 }],
    ["another column", { ...place, column: "file_content" }],
    ["another table", { ...place, table: "chat_messages" }],
  ])("does not open in %s", (_where, elsewhere) => {
    expect(() => cipher.open(elsewhere, cipher.seal(place, "x"))).toThrow();
  });

  test("does not open for another user, cut short, changed, or of another version", () => {
    const sealed = cipher.seal(place, "secret");
    const changed = (index: number) => Buffer.from(sealed.map((byte, at) => (at === index ? byte ^ 1 : byte)));
    expect(() => createUserCipher(randomBytes(32), 1002).open(place, sealed)).toThrow();
    expect(() => cipher.open(place, sealed.subarray(0, -1))).toThrow();
    expect(() => cipher.open(place, sealed.subarray(0, 10))).toThrow();
    expect(() => cipher.open(place, changed(20))).toThrow();
    expect(() => cipher.open(place, changed(0))).toThrow();
  });
});

test("a data key opens only with the master key that wrapped it, for the user it was made for", () => {
  const masterKey = randomBytes(32);
  const wrapped = createWrappedKey(masterKey, 1001);
  expect(unwrapKey(masterKey, wrapped, 1001)).toHaveLength(32);
  expect(() => unwrapKey(masterKey, wrapped, 1002)).toThrow();
  expect(() => unwrapKey(randomBytes(32), wrapped, 1001)).toThrow();
});
