import { DomainError, type StepStore } from "@groundwork/core";
import { sql } from "kysely";
import type { CellPlace } from "./cipher.ts";
import type { DatabaseClient, ReadScope } from "./client.ts";
import type { HeldJob } from "./jobs.ts";

const place = (jobId: string, step: string): CellPlace => ({
  table: "job_steps",
  column: "result",
  row: `${jobId}/${step}`,
});

export async function findStep(
  { db, userId, cipher }: ReadScope,
  { jobId, step }: { jobId: string; step: string },
): Promise<unknown> {
  const row = await db
    .selectFrom("job_steps")
    .select("result")
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .where("step", "=", step)
    .executeTakeFirst();
  return row && JSON.parse(cipher.openText(place(jobId, step), row.result));
}

/** The step store of a held job. Saving fails with `job_moved` once another attempt has it. */
export function createJobSteps(client: DatabaseClient, { userId, held }: { userId: number; held: HeldJob }): StepStore {
  const { jobId } = held;
  return {
    find: (step) => client.asUser(userId, (scope) => findStep(scope, { jobId, step })),
    save: (step, result) =>
      client.asUser(userId, async ({ db, cipher }) => {
        const sealed = cipher.seal(place(jobId, step), JSON.stringify(result));
        // The fence is part of the statement: an overtaken worker inserts from a select that finds nothing.
        const { rows } = await sql`
          insert into job_steps (user_id, job_id, step, result)
          select user_id, job_id, ${step}, ${sealed} from analysis_jobs
          where user_id = ${userId} and job_id = ${jobId} and attempt = ${held.attempt} and status not in ('completed', 'failed')
          for share
          on conflict (user_id, job_id, step) do update set result = excluded.result
          returning step`.execute(db);
        if (rows.length === 0) throw new DomainError("job_moved");
      }),
  };
}
