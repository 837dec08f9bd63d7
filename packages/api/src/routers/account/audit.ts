import { auditEntrySchema, pageInputSchema, pageSchema } from "@groundwork/core/schemas";
import { listAuditEntries } from "@groundwork/db";
import { userProcedure } from "../../trpc.ts";

export const auditProcedures = {
  /** What the person, or somebody with their password, did: newest first. */
  auditLog: userProcedure
    .input(pageInputSchema)
    .output(pageSchema(auditEntrySchema))
    .query(({ ctx, input }) => ctx.asUser((scope) => listAuditEntries(scope, input))),
};
