import { ACCOUNTANT_CLAIMS } from "./accountant-claims.ts";
import { DEVELOPER_CLAIMS } from "./developer-claims.ts";
import { DRIVER_CLAIMS } from "./driver-claims.ts";
import { ELECTRICIAN_CLAIMS } from "./electrician-claims.ts";
import { HOTEL_CLAIMS } from "./hotel-claims.ts";
import { MANAGER_CLAIMS } from "./manager-claims.ts";
import { MARKETER_CLAIMS } from "./marketer-claims.ts";
import { NURSE_CLAIMS } from "./nurse-claims.ts";
import { RESEARCHER_CLAIMS } from "./researcher-claims.ts";
import { SALES_CLAIMS } from "./sales-claims.ts";
import { TEACHER_CLAIMS } from "./teacher-claims.ts";

export const CLAIM_CASES = {
  nurse: NURSE_CLAIMS,
  teacher: TEACHER_CLAIMS,
  electrician: ELECTRICIAN_CLAIMS,
  sales: SALES_CLAIMS,
  developer: DEVELOPER_CLAIMS,
  manager: MANAGER_CLAIMS,
  accountant: ACCOUNTANT_CLAIMS,
  hotel: HOTEL_CLAIMS,
  researcher: RESEARCHER_CLAIMS,
  driver: DRIVER_CLAIMS,
  marketer: MARKETER_CLAIMS,
};
export type { ClaimCase } from "./claim-case.ts";
