export { type Answer, type Browser, createBrowser, fileForm, signUp } from "./browser.ts";
export { type Api, test } from "./test.ts";
