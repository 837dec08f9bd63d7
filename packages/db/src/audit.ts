import type { AuditAction, AuditEntry, Page } from "@groundwork/core/schemas";
import type { UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";

export interface AuditEvent {
  action: AuditAction;
  /** Id of what it was done to. Never a value, a name or a text. */
  subject?: string | number;
  /** Of the request, as in the answer and in the server's log. */
  requestId?: string;
}

/** Writes down an act, in the transaction of the act itself: one without the other can't be. */
export async function recordAudit({ db, userId }: UserScope, event: AuditEvent): Promise<void> {
  const { action, subject, requestId } = event;
  await db
    .insertInto("audit_log")
    .values({
      user_id: userId,
      action,
      subject: subject === undefined ? null : String(subject),
      request: requestId ?? null,
    })
    .execute();
}

/** Newest first. */
export async function listAuditEntries(
  { db, userId }: UserScope,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<AuditEntry>> {
  const rows = await db
    .selectFrom("audit_log")
    .selectAll()
    .select(toInstantText("created_at").as("instant"))
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "id", idType: "bigint" }))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: row.id }),
    toItem: (row) => ({
      id: row.id,
      action: row.action,
      subject: row.subject,
      requestId: row.request,
      createdAt: row.created_at.toISOString(),
    }),
  });
}
