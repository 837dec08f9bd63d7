export { addAskableJob } from "./add-askable-job.ts";
export { addReadJob } from "./add-read-job.ts";
export { type Answer, type Browser, createBrowser, fileForm, signUp } from "./browser.ts";
export { changeEngine } from "./change-engine.ts";
export { reasonOf } from "./reason-of.ts";
export { type Api, test } from "./test.ts";
export { type Mailbox, openMailbox } from "./mailbox.ts";
