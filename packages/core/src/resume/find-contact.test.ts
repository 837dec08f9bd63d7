import { expect, test } from "vitest";
import { createTextDocument } from "../testing/text-document.ts";
import { findEmail, findPhone } from "./find-contact.ts";
import { findLinks } from "./find-links.ts";
import { parseResume } from "./parse-resume.ts";

const part = (text: string) => ({ text, start: 0, end: text.length });
const email = (text: string) => findEmail(createTextDocument("Ada"), [part(text)])?.value;
const phone = (text: string, place: string | null = null) => findPhone([part(text)], place)?.value;

test.each([
  ["ada@example.com", "ada@example.com"],
  ["E-Mail: ada.lovelace+cv@mail.example.co.uk | London", "ada.lovelace+cv@mail.example.co.uk"],
  ["ada [at] example.com", "ada@example.com"],
  ["ada (at) example (dot) com", "ada@example.com"],
  ["ada AT example DOT com", "ada@example.com"],
  ["ada @ example . com", "ada@example.com"],
  ["ada.lovelace@exam\nple.com", "ada.lovelace@example.com"],
  ["ada.lovelace\n@example.com", "ada.lovelace@example.com"],
  ["ADA@EXAMPLE.COM\n.NG", "ADA@EXAMPLE.COM.NG"],
  ["ada©example.com", "ada@example.com"],
  ["ada@example,com", "ada@example.com"],
])("%j holds an address", (text, address) => {
  expect(email(text)).toBe(address);
});

test.each(["Meet me at example. Come", "© Example Ltd", "sold @ 5.50 each", "look at example.com", "12 @ home"])(
  "%j holds none",
  (text) => {
    expect(email(text)).toBeUndefined();
  },
);

test("an address written in words is shown where it stands", () => {
  const document = createTextDocument("Ada Example\nada [at] example (dot) org\n# Skills\nExcel");
  const { contact, sources } = parseResume(document, { asOf: "2026-11" });
  expect(contact.email).toBe("ada@example.org");
  expect(sources["/contact/email"]?.evidence[0]?.quote).toBe("ada [at] example (dot) org");
});

test.each([
  ["(206) 555-0142", "(206) 555-0142"],
  ["+1-555-212-1994", "+1-555-212-1994"],
  ["Tel. 030 / 901820-11", "030 / 901820-11"],
  ["Mobil: +49 (0)151 23456789", "+49 (0)151 23456789"],
  ["01 23 45 67 89", "01 23 45 67 89"],
  ["Móvil: 612 345 678", "612 345 678"],
  ["+44 20 7946 0958", "+44 20 7946 0958"],
  ["555-0100 ext. 12", "555-0100 ext. 12"],
  ["5551234567", "5551234567"],
  ["Fax: 030 901829\nTel: 030 901820", "030 901820"],
  ["Employee no. 1234567, call 555 010 0123", "555 010 0123"],
])("%j holds a telephone number", (text, number) => {
  expect(phone(text)).toBe(number);
});

test.each([
  "2019 - 2021",
  "01/2019 - 12/2021",
  "12.05.1990",
  "ORCID 0000-0002-1825-0097",
  "ISBN 978-3-16-148410-0",
  "Fax +49 30 901829",
  "SSN 123-45-6789",
  "Seattle, WA 98105-1234",
  "192.168.100.200",
  "budget of 12.000.000",
  "saved 1 200 000 a year",
  "IBAN DE89 3704 0044 0532 0130 00",
  "ID: 12345678",
])("%j holds none", (text) => {
  expect(phone(text)).toBeUndefined();
});

test("a number that is valid where the person lives goes before one that only looks like it", () => {
  const text = "1234 5678\n512 472 1234";
  expect(phone(text)).toBe("1234 5678");
  expect(phone(text, "Austin, TX")).toBe("512 472 1234");
});

test("a link is listed once, as it is written, and no address of it is made up", () => {
  const text =
    "linkedin.com/in/ada\nhttps://www.linkedin.com/in/ada/\nada.example.dev, Node.js, B.Sc., ada@example.com";
  const links = findLinks(createTextDocument(text), [part(text)]);
  expect(links.map(({ url }) => url)).toEqual(["linkedin.com/in/ada", "ada.example.dev"]);
});

test.each([
  ["ada@example.co\nm\n+44 20 7946 0958", "ada@example.com"],
  ["ADA@EXAMPLE.COM.\nNG", "ADA@EXAMPLE.COM.NG"],
])("%j holds an address cut at the column's edge", (text, address) => {
  expect(email(text)).toBe(address);
});

test("a number goes on in the next line of a narrow column", () => {
  expect(phone("Telefon: +1 (206) 555\n0138")).toBe("+1 (206) 555 0138");
});

test("a house number and a postal code are no telephone number", () => {
  expect(phone("Eppendorfer Weg 93 – 20259 Hamburg")).toBeUndefined();
});

test("a labelled number outside the contact section is the person's", () => {
  const document = createTextDocument(
    "# Ada Example\nada@example.org\n# About\nRuns small teams well.\nPhone\n(512) 555-0188\n# Skills\nExcel",
  );
  expect(parseResume(document, { asOf: "2026-11" }).contact.phone).toBe("(512) 555-0188");
});

test("an address among the references is the person's only if it says the name", () => {
  const read = (address: string) =>
    parseResume(createTextDocument(`# Ada Example\n# Skills\nExcel\n# References\nJo Roe, Harbour Ltd\n${address}`), {
      asOf: "2026-11",
    }).contact.email;
  expect(read("ada.example@mail.example.org")).toBe("ada.example@mail.example.org");
  expect(read("jo@harbour.example.org")).toBeNull();
});
