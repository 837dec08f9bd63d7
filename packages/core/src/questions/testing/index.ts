import { DEVELOPER_CLAIMS } from "./developer-claims.ts";
import { ELECTRICIAN_CLAIMS } from "./electrician-claims.ts";
import { MANAGER_CLAIMS } from "./manager-claims.ts";
import { NURSE_CLAIMS } from "./nurse-claims.ts";
import { SALES_CLAIMS } from "./sales-claims.ts";
import { TEACHER_CLAIMS } from "./teacher-claims.ts";

export const CLAIM_CASES = {
  nurse: NURSE_CLAIMS,
  teacher: TEACHER_CLAIMS,
  electrician: ELECTRICIAN_CLAIMS,
  sales: SALES_CLAIMS,
  developer: DEVELOPER_CLAIMS,
  manager: MANAGER_CLAIMS,
};
export type { ClaimCase } from "./claim-case.ts";
