import { describe, expect } from "vitest";
import { createBrowser, fileForm, signUp, test } from "./testing/index.ts";

/** What `filename*=` and `filename=` of the header say, which must be one line of ASCII. */
function parseDisposition(header: string): { type: string; name: string } {
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  const [, encoded] = /filename\*=UTF-8''([^;]*)/.exec(header) ?? [];
  const [, quoted] = /filename="((?:[^"\\]|\\.)*)"/.exec(header) ?? /filename=([^;"]+)/.exec(header) ?? [];
  return { type: header.split(";")[0]!, name: encoded ? decodeURIComponent(encoded) : quoted!.replace(/\\(.)/g, "$1") };
}

describe("a file's name", () => {
  test.for([
    ["B25", "../../etc/passwd", "../../etc/passwd"],
    ["B25", "..\\..\\windows\\win.ini", "..\\..\\windows\\win.ini"],
    ["B26", "CON", "CON"],
    ["B26", "a".repeat(5_000), "a".repeat(255)],
    ["B26", "👩‍⚕️".repeat(100), [..."👩‍⚕️".repeat(100)].slice(0, 255).join("")],
    ["B27", 'quo"te;name=x.pdf', 'quo"te;name=x.pdf'],
    ["B27", "100%25.pdf", "100%25.pdf"],
    ["B28", "cv\u202Efdp.exe", "cv\u202Efdp.exe"],
  ] as const)(
    "%s: %j is kept as data, and offered as an attachment under a name alone",
    async ([, sent, kept], { api }) => {
      const baseUrl = await api.listen();
      const browser = createBrowser(baseUrl);
      await signUp(browser);
      const { data } = await browser.call("uploads.create", { form: fileForm("%PDF-1.7\n", sent) });
      expect(data.fileName).toBe(kept);
      const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
      const { headers } = await fetch(`${baseUrl}/uploads/${data.id}/file`, { headers: { cookie } });
      const { type, name } = parseDisposition(headers.get("content-disposition")!);
      expect(type).toBe("attachment");
      expect(name).toBe(kept.replace(/[/\\\u202E]/g, "_"));
      expect(headers.get("x-injected")).toBeNull();
    },
  );

  test.for([
    ["B27", "a\r\nX-Injected: yes\r\n\r\n.pdf"],
    ["B27", "a\nb.pdf"],
    ["B28", "a\u0000b\u0007.pdf"],
  ] as const)("%s: %j splits no header, and keeps no control character", async ([, sent], { api }) => {
    const baseUrl = await api.listen();
    const browser = createBrowser(baseUrl);
    await signUp(browser);
    const { status, data } = await browser.call("uploads.create", { form: fileForm("%PDF-1.7\n", sent) });
    expect(status).toBe(200);
    expect(data.fileName).not.toMatch(/\p{Cc}/u);
    const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
    const { headers } = await fetch(`${baseUrl}/uploads/${data.id}/file`, { headers: { cookie } });
    expect(headers.get("x-injected")).toBeNull();
    parseDisposition(headers.get("content-disposition")!);
  });
});
