import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect } from "vitest";
import { listKnownContacts } from "./profiles.ts";
import { listCorrections, saveCorrectionChange, toRevision } from "./profile-corrections.ts";
import { addProfile, addUpload, addUser, makeCorrection, test } from "./testing/index.ts";

test("what a person corrected is kept sealed, bound to its row, and is theirs alone", async ({
  database,
  workerDatabase,
}) => {
  const [{ id }, stranger] = [await addUser(database), await addUser(database)];
  const upload = await addUpload(database, id);
  const made = [makeCorrection("Ada Lovelace"), makeCorrection("Augusta Ada King", 2)];
  await database.asUser(id, (scope) =>
    saveCorrectionChange(scope, { uploadId: upload.id, change: { deletedIds: [], inserted: made } }),
  );
  const kept = await database.asUser(id, (scope) => listCorrections(scope, upload.id));
  expect(kept.map(({ createdAt: _, ...correction }) => correction)).toEqual(
    made.map(({ createdAt: _, ...correction }) => correction),
  );
  // A new analysis lays them over what it read.
  expect(await workerDatabase.asUser(id, (scope) => listCorrections(scope, upload.id))).toEqual(kept);
  expect(await database.asUser(stranger.id, (scope) => listCorrections(scope, upload.id))).toEqual([]);

  const rows = await database.asUser(id, ({ db }) => db.selectFrom("profile_corrections").selectAll().execute());
  expect(JSON.stringify(rows.map((row) => ({ ...row, content: row.content.toString("latin1") })))).not.toMatch(
    /Ada|name/,
  );
  const swapped = database.asUser(id, async (scope) => {
    await saveCorrectionChange(scope, { uploadId: upload.id, change: { deletedIds: [made[1]!.id], inserted: [] } });
    await scope.db
      .insertInto("profile_corrections")
      .values({
        user_id: id,
        correction_id: made[1]!.id,
        upload_id: upload.id,
        sequence: 2,
        operation: "set",
        content: rows[0]!.content,
      })
      .execute();
    return listCorrections(scope, upload.id);
  });
  await expect(swapped).rejects.toThrow();
});

test("the worker may read corrections, and change none", async ({ database, workerDatabase }) => {
  const { id } = await addUser(database);
  const upload = await addUpload(database, id);
  const change = { deletedIds: [], inserted: [makeCorrection("Ada")] };
  const writing = workerDatabase.asUser(id, (scope) => saveCorrectionChange(scope, { uploadId: upload.id, change }));
  await expect(writing).rejects.toMatchObject({ code: "42501" });
  const relabelling = workerDatabase.asUser(id, ({ db }) => sql`update user_profile set corrected = null`.execute(db));
  await expect(relabelling).rejects.toMatchObject({ code: "42501" });
});

test("the revision is another after every change, and the same for the same corrections", () => {
  const [first, second] = [makeCorrection("a"), makeCorrection("b", 2)];
  const revisions = [[], [first], [first, second], [second]].map((corrections) => toRevision(corrections));
  expect(new Set(revisions).size).toBe(4);
  expect(toRevision([{ ...first }])).toBe(revisions[1]);
});

test("a person's known contacts are those that were read and those they corrected", async ({
  database,
  workerDatabase,
}) => {
  const [{ id }, stranger] = [await addUser(database), await addUser(database)];
  const { id: uploadId } = await addUpload(database, id);
  await addProfile(workerDatabase, { userId: id, job: { jobId: randomUUID(), uploadId } });
  const change = { deletedIds: [], inserted: [makeCorrection("Ada Lovelace")] };
  await database.asUser(id, (scope) => saveCorrectionChange(scope, { uploadId, change }));
  const names = (await database.asUser(id, listKnownContacts)).map(({ name }) => name);
  expect(names).toEqual(["Ada Byron", "Ada Lovelace"]);
  expect(await database.asUser(stranger.id, listKnownContacts)).toEqual([]);
});
