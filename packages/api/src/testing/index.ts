export { addReadJob } from "./add-read-job.ts";
export { type Answer, type Browser, createBrowser, fileForm, signUp } from "./browser.ts";
export { reasonOf } from "./reason-of.ts";
export { type Api, test } from "./test.ts";
