import { expect, test } from "vitest";
import { makeRawZip } from "../../testing/make-zip.ts";
import { readZip } from "./read-zip.ts";

const read = (file: Uint8Array) => readZip(file, (name) => name.endsWith(".xml"));
const XML = "<w:document/>";

test("parts come by their names, those that are not wanted never", async () => {
  const file = makeRawZip([
    { name: "a.xml", content: XML },
    { name: "b.bin", content: "x" },
  ]);
  expect([...(await read(file)).keys()]).toEqual(["a.xml"]);
});

test("B9, ASVS 5.2.3: sizes are counted, whatever the archive claims", async () => {
  const bomb = makeRawZip([{ name: "a.xml", content: Buffer.alloc(30e6), claimedBytes: 100 }]);
  await expect(read(bomb)).rejects.toMatchObject({ code: "document_corrupt" });
  const honest = makeRawZip([{ name: "a.xml", content: Buffer.alloc(30e6) }]);
  await expect(read(honest)).rejects.toMatchObject({ code: "document_too_large" });
});

test("B9, ASVS 5.2.3: of more than 2,000 entries nothing is unpacked", async () => {
  const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.bin` }));
  expect(await read(makeRawZip(many.slice(1)))).toEqual(new Map());
  await expect(read(makeRawZip(many))).rejects.toMatchObject({ code: "document_too_large" });
});

test.each([
  ["the same name twice", "one name", [{ name: "a.xml", content: XML }, { name: "a.xml" }]],
  ["names that differ in case alone", "one name", [{ name: "a.xml", content: XML }, { name: "A.xml" }]],
  [
    "entries that are the same bytes",
    "share bytes",
    [
      { name: "a.xml", content: XML },
      { name: "b", sharedWith: 0 },
    ],
  ],
])("B10: %s are refused", async (_, reason, entries) => {
  await expect(read(makeRawZip(entries))).rejects.toMatchObject({
    code: "document_corrupt",
    message: expect.stringContaining(reason) as string,
  });
});

test.each(["../../a.xml", "/etc/a.xml", "C:/a.xml", "..\\..\\a.xml", "word/../../a.xml"])(
  "B11, ASVS 5.3.2: the name %s is refused",
  async (name) => {
    await expect(read(makeRawZip([{ name, content: XML }]))).rejects.toMatchObject({ code: "document_corrupt" });
  },
);

test("B11: a link is the text it holds, not the file it names", async () => {
  const link = { name: "word/document.xml", content: "/etc/passwd", unixMode: 0o120777 };
  const part = (await read(makeRawZip([link]))).get(link.name);
  expect(new TextDecoder().decode(part)).toBe("/etc/passwd");
});
