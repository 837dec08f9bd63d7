import { createTransport } from "nodemailer";
import type { FastifyBaseLogger } from "fastify";

export interface Letter {
  /** Of an account, never of an input. */
  to: string;
  subject: string;
  text: string;
}

export interface Mail {
  /**
   * Writes and sends it meanwhile: who asked does not wait, so that neither the answer nor its time tells whether there
   * was a letter.
   */
  send(write: () => Promise<Letter | undefined>): void;
  /** Until all that was to be sent is sent, or failed. */
  close(): Promise<void>;
}

export interface MailOptions {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  smtpUrl: string | undefined;
  /** Such as "Groundwork <no-reply@groundwork.example>". */
  from: string;
  /** People and server are on one machine: without SMTP, the log is their mailbox. */
  isLocal: boolean;
  log: Pick<FastifyBaseLogger, "info" | "warn">;
}

/** A letter that can't be sent is logged, without its address and its text, and can be asked for again. */
export function createMail({ smtpUrl, from, isLocal, log }: MailOptions): Mail {
  const transport = smtpUrl === undefined ? undefined : createTransport(smtpUrl, { from, disableFileAccess: true });
  const underWay = new Set<Promise<void>>();

  async function deliver(write: () => Promise<Letter | undefined>): Promise<void> {
    const letter = await write();
    if (letter === undefined) return;
    if (transport) await transport.sendMail({ ...letter, disableFileAccess: true, disableUrlAccess: true });
    else if (isLocal) log.info({ letter: `${letter.subject}\n${letter.text}` }, "no SMTP_URL: the letter");
    else log.warn({ subject: letter.subject }, "no SMTP_URL: a letter was not sent");
  }
  return {
    send(write) {
      const delivery = deliver(write)
        .catch((error: unknown) => {
          // Its message may name the address.
          const code = error instanceof Error && "code" in error ? error.code : undefined;
          log.warn({ code }, "a letter could not be sent");
        })
        .finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    },
    async close() {
      await Promise.all(underWay);
      transport?.close();
    },
  };
}
