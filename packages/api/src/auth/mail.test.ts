import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openMailbox } from "../testing/index.ts";
import { createMail } from "./mail.ts";

const LETTER = { to: "ada@example.com", subject: "Hello", text: "https://groundwork.example/verify-email#secret\n" };

function createTestMail({ smtpUrl, isLocal = false }: { smtpUrl?: string; isLocal?: boolean } = {}) {
  const logged: unknown[] = [];
  const log = {
    info: (...entry: unknown[]) => void logged.push(entry),
    warn: (...entry: unknown[]) => void logged.push(entry),
  };
  const mail = createMail({ smtpUrl, isLocal, from: "Groundwork <no-reply@groundwork.example>", log });
  return { mail, toLog: () => JSON.stringify(logged) };
}

test("a letter arrives as it was written, from who it says", async () => {
  const mailbox = await openMailbox();
  const { mail, toLog } = createTestMail({ smtpUrl: mailbox.url });
  mail.send(async () => LETTER);
  await mail.close();
  expect(mailbox.letters).toMatchObject([{ to: LETTER.to }]);
  const { content } = mailbox.letters[0]!;
  expect(content).toContain("From: Groundwork <no-reply@groundwork.example>");
  expect(content).toContain("https://groundwork.example/verify-email#secret");
  expect(toLog()).toBe("[]");
  await mailbox.close();
});

test("ASVS 1.3.11: nothing in a letter becomes a header or another address", async () => {
  const mailbox = await openMailbox();
  const { mail } = createTestMail({ smtpUrl: mailbox.url });
  const subject = "Hello\r\nBcc: eve@example.com";
  mail.send(async () => ({ ...LETTER, subject, text: `Hello Ada\r\n.\r\nRCPT TO:<eve@example.com>\r\n` }));
  await mail.close();
  expect(mailbox.letters.map(({ to }) => to)).toEqual([LETTER.to]);
  expect(mailbox.letters[0]!.content).not.toMatch(/^Bcc:/m);
  await mailbox.close();
});

test("a server that is not there is logged, without the address and without the link", async () => {
  const closed = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => closed.once("listening", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const { mail, toLog } = createTestMail({ smtpUrl: `smtp://127.0.0.1:${port}` });
  mail.send(async () => LETTER);
  await mail.close();
  expect(toLog()).toContain("a letter could not be sent");
  expect(toLog()).not.toMatch(/ada@|secret/);
});

test("without a server the log is the mailbox of who runs it for themselves, and of nobody else", async () => {
  const own = createTestMail({ isLocal: true });
  own.mail.send(async () => LETTER);
  await own.mail.close();
  expect(own.toLog()).toContain("verify-email#secret");
  const others = createTestMail();
  others.mail.send(async () => LETTER);
  await others.mail.close();
  expect(others.toLog()).toContain("a letter was not sent");
  expect(others.toLog()).not.toMatch(/ada@|secret/);
});
