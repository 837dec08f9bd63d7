import { accountProcedures } from "./routers/account.ts";
import { authProcedures } from "./routers/auth.ts";
import { chatProcedures } from "./routers/chat.ts";
import { jobsProcedures } from "./routers/jobs.ts";
import { matchesProcedures } from "./routers/matches.ts";
import { practiceProcedures } from "./routers/practice.ts";
import { profilesProcedures } from "./routers/profiles.ts";
import { questionsProcedures } from "./routers/questions.ts";
import { uploadsProcedures } from "./routers/uploads.ts";

/** The table of contents. Apart from the router, because the SDK rebuilds a router type from it without our context. */
export const procedures = {
  auth: authProcedures,
  uploads: uploadsProcedures,
  jobs: jobsProcedures,
  profiles: profilesProcedures,
  matches: matchesProcedures,
  questions: questionsProcedures,
  practice: practiceProcedures,
  chat: chatProcedures,
  account: accountProcedures,
};
