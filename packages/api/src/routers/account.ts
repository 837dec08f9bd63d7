import { auditProcedures } from "./account/audit.ts";
import { consentProcedures } from "./account/consents.ts";
import { engineProcedures } from "./account/engine.ts";
import { erasureProcedures } from "./account/erasure.ts";

export const accountProcedures = {
  ...erasureProcedures,
  ...consentProcedures,
  ...auditProcedures,
  ...engineProcedures,
};
