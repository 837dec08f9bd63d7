import { describe, expect } from "vitest";
import { createBrowser, test } from "./testing/index.ts";
import { parseTrustedProxies } from "./trusted-proxies.ts";

describe("TRUSTED_PROXIES", () => {
  test("names addresses and networks", () => {
    expect(parseTrustedProxies(undefined)).toBeUndefined();
    expect(parseTrustedProxies("127.0.0.1, 10.0.0.0/24,fd00::/8")).toEqual(["127.0.0.1", "10.0.0.0/24", "fd00::/8"]);
  });

  test.for(["true", "1", "proxy.example", "0.0.0.0/0", "10/8", "::/0", "10.0.0.0/33", "loopback"])(
    "%s names no hop, and is refused",
    (list) => {
      expect(() => parseTrustedProxies(list)).toThrow(`"${list}" is neither an address nor a network`);
    },
  );
});

/** Asks for a new password once more than one address may in an hour, each time for another account. */
async function askOften(baseUrl: string, forge: (index: number) => string): Promise<number[]> {
  const statuses = [];
  for (let index = 0; index <= 30; index++) {
    const { status } = await createBrowser(baseUrl).call("auth.requestPasswordReset", {
      input: { email: `nobody-${index}@example.com` },
      headers: { "x-forwarded-for": forge(index), "x-real-ip": forge(index), forwarded: `for=${forge(index)}` },
    });
    statuses.push(status);
  }
  return statuses;
}

describe("B67, ASVS 4.1.3, 15.3.4: who sent a request", () => {
  const twentyHops = (last: string) =>
    [...Array.from({ length: 19 }, (_, hop) => `198.51.100.${hop}`), last].join(", ");

  test("is the socket's other end while no proxy is trusted, whatever X-Forwarded-For says", async ({ api }) => {
    const statuses = await askOften(await api.listen(), (index) => `203.0.113.${index}`);
    expect(statuses).toEqual([...Array<number>(30).fill(200), 429]);
  });

  test("is whom the trusted proxy names last, not what the client put in front, 20 hops of it", async ({ api }) => {
    const baseUrl = await api.listen({ trustedProxies: ["127.0.0.1"] });
    const statuses = await askOften(baseUrl, (index) => twentyHops(`203.0.113.7`).replace("100.0", `100.${index}`));
    expect(statuses).toEqual([...Array<number>(30).fill(200), 429]);
    const other = await askOften(baseUrl, (index) => twentyHops(`203.0.113.${100 + index}`));
    expect(other).toEqual(Array<number>(31).fill(200));
  });

  test("is the same for every address of an IPv6 /64", async ({ api }) => {
    const baseUrl = await api.listen({ trustedProxies: ["127.0.0.1"] });
    const hopping = await askOften(baseUrl, (index) => `2001:db8::${index.toString(16)}`);
    expect(hopping).toEqual([...Array<number>(30).fill(200), 429]);
  });
});
