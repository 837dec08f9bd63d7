import type { DownloadFile } from "./download.ts";
import { createAccount } from "./resources/account.ts";
import { createAuth } from "./resources/auth.ts";
import { createChat } from "./resources/chat.ts";
import { createJobs } from "./resources/jobs.ts";
import { createMatches } from "./resources/matches.ts";
import { createPractice } from "./resources/practice.ts";
import { createProfiles } from "./resources/profiles.ts";
import { createQuestions } from "./resources/questions.ts";
import { createUploads } from "./resources/uploads.ts";
import type { Transport } from "./transport.ts";

/**
 * One folder entry a resource. Their written return types keep the service's router out of the published declarations, and
 * fail to compile on drift.
 */
export const createResources = (api: Transport, download: DownloadFile) => ({
  account: createAccount(api, download),
  auth: createAuth(api),
  uploads: createUploads(api),
  jobs: createJobs(api),
  profiles: createProfiles(api, download),
  matches: createMatches(api),
  questions: createQuestions(api, download),
  practice: createPractice(api),
  chat: createChat(api, download),
});

export type Resources = ReturnType<typeof createResources>;
