import type { Session, Sessions } from "./sessions.ts";

/** An ended session's streams end within this. */
const CHECK_SECONDS = 3;

/**
 * A stream that ends soon after its session does: signed out, ended from another browser, or the account is gone.
 * @param open - makes the stream; its signal is aborted when whoever listens goes, or the session ends
 */
export async function* whileSignedIn<T>(
  { sessions, session, signal }: { sessions: Sessions; session: Session; signal: AbortSignal | undefined },
  open: (signal: AbortSignal) => AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  const ended = new AbortController();
  const either = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
  const check = setInterval(() => {
    // While the database is away nothing new can be told either.
    sessions.isAlive(session).then(
      (alive) => alive || ended.abort(),
      () => {},
    );
  }, CHECK_SECONDS * 1000);
  try {
    yield* open(either);
  } finally {
    clearInterval(check);
  }
}
