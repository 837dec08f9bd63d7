import { DomainError } from "@groundwork/core";
import type { Session } from "./sessions.ts";

const FRESH_MINUTES = 15;

/** @throws DomainError `reauthentication_required` when it is longer ago that the password was given */
export function assertFreshAuthentication({ authenticatedAt }: Pick<Session, "authenticatedAt">): void {
  if (Date.now() - authenticatedAt.getTime() > FRESH_MINUTES * 60_000)
    throw new DomainError("reauthentication_required");
}
