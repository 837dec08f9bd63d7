import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A real SMTP server on this machine, and what arrived. */
export interface Mailbox {
  url: string;
  /** Whole, as sent: headers and text. */
  letters: { to: string; content: string }[];
  /** What stands behind `#` in the last letter's link. */
  lastToken(): string;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const letters: Mailbox["letters"] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        // Quoted-printable breaks a line with "=".
        const content = Buffer.concat(parts).toString().replaceAll("=\r\n", "").replaceAll("=3D", "=");
        letters.push({ to, content });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    lastToken: () => /#([\w-]{43})/.exec(letters.at(-1)!.content)![1]!,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
