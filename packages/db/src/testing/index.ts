export * from "./factories.ts";
export { type TestDatabase, cloneTemplate, prepareTemplate } from "./template-database.ts";
export { TEST_MASTER_KEY, test } from "./test.ts";
