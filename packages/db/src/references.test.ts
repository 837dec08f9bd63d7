import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool } from "pg";
import { expect } from "vitest";
import { deleteUpload } from "./uploads.ts";
import { findOrphans } from "./references.ts";
import { addJob, addQuestion, addUser, test } from "./testing/index.ts";

test("deleting an upload leaves no orphan; a row deleted behind the program's back does, and is found", async ({
  database,
  testDatabase,
}) => {
  const admin = new Kysely<never>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: testDatabase.adminUrl, max: 1 }) }),
  });
  const { id } = await addUser(database);
  const first = await addJob(database, id);
  await addQuestion(database, id, first.jobId);
  await database.asUser(id, (scope) => deleteUpload(scope, first.uploadId));
  expect(await findOrphans(admin)).toEqual({});

  const second = await addJob(database, id);
  await sql`delete from user_uploads where id = ${second.uploadId}`.execute(admin);
  await sql`delete from analysis_jobs where job_id = ${second.jobId}`.execute(admin);
  expect(await findOrphans(admin)).toEqual({ "job_events.job_id -> analysis_jobs.job_id": 1 });

  await sql`
    insert into chat_sessions (user_id, session_id, title, loaded_saved_ids)
    values (${id}, gen_random_uuid(), '', '{7,8}')`.execute(admin);
  expect(await findOrphans(admin)).toMatchObject({
    "chat_sessions.loaded_saved_ids -> saved_interview_questions.id": 2,
  });
  await admin.destroy();
});
