export * from "./factories.ts";
export { type CertificateOptions, makeCertificate } from "./make-certificate.ts";
export { type TestDatabase, cloneTemplate, prepareTemplate, runAsAdmin } from "./template-database.ts";
export { TEST_MASTER_KEY, TEST_MASTER_KEYS, test } from "./test.ts";
