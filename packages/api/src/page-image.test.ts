import { createHash } from "node:crypto";
import { DomainError } from "@groundwork/core";
import { DOCX_MIME_TYPE, PDF_MIME_TYPE } from "@groundwork/core/schemas";
import { makePdf } from "@groundwork/core/testing";
import { insertJob, insertUpload } from "@groundwork/db";
import { describe, expect } from "vitest";
import { createBrowser, signUp } from "./testing/browser.ts";
import { type Api, test } from "./testing/index.ts";

async function signedUp(baseUrl: string) {
  const browser = createBrowser(baseUrl);
  const { data: user } = await signUp(browser);
  const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
  return { userId: user.id as number, get: (path: string) => fetch(`${baseUrl}${path}`, { headers: { cookie } }) };
}

function addResume(api: Api, userId: number, { bytes, mimeType }: { bytes: Uint8Array; mimeType: string }) {
  return api.database.asUser(userId, async (scope) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const upload = await insertUpload(scope, { fileName: "cv", mimeType, linkedinUrl: null, bytes, sha256 });
    return insertJob(scope, upload.id);
  });
}

const makeResume = () => makePdf([{ text: "Jane Roe", x: 40, y: 60 }]);

describe("a page's picture", () => {
  test("is drawn for the owner, as wide as asked, and kept by no shared cache", async ({ api }) => {
    const { userId, get } = await signedUp(await api.listen());
    const { jobId } = await addResume(api, userId, { bytes: await makeResume(), mimeType: PDF_MIME_TYPE });
    const response = await get(`/jobs/${jobId}/pages/1.png?width=320`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("cache-control")).toMatch(/^private/);
    const png = Buffer.from(await response.arrayBuffer());
    expect([png.toString("latin1", 1, 4), png.readUInt32BE(16)]).toEqual(["PNG", 320]);
  });

  test("is nobody else's to see", async ({ api }) => {
    const baseUrl = await api.listen();
    const owner = await signedUp(baseUrl);
    const { jobId } = await addResume(api, owner.userId, { bytes: await makeResume(), mimeType: PDF_MIME_TYPE });
    const other = await signedUp(baseUrl);
    expect((await fetch(`${baseUrl}/jobs/${jobId}/pages/1.png`)).status).toBe(401);
    const response = await other.get(`/jobs/${jobId}/pages/1.png`);
    expect([response.status, ((await response.json()) as { reason: string }).reason]).toEqual([404, "job_not_found"]);
  });

  test.for([
    ["2.png", 404, "page_not_found"],
    ["0.png", 404, "page_not_found"],
    ["51.png", 404, "page_not_found"],
    ["1.png?width=1", 400, "input_invalid"],
  ] as const)("%s of one page is %i", async ([path, status, reason], { api }) => {
    const { userId, get } = await signedUp(await api.listen());
    const { jobId } = await addResume(api, userId, { bytes: await makeResume(), mimeType: PDF_MIME_TYPE });
    const response = await get(`/jobs/${jobId}/pages/${path}`);
    expect([response.status, ((await response.json()) as { reason: string }).reason]).toEqual([status, reason]);
  });

  test("of a damaged file is 422", async ({ api }) => {
    const { userId, get } = await signedUp(await api.listen());
    const bytes = (await makeResume()).subarray(0, 300);
    const { jobId } = await addResume(api, userId, { bytes, mimeType: PDF_MIME_TYPE });
    expect((await get(`/jobs/${jobId}/pages/1.png`)).status).toBe(422);
  });

  test("while too many are being drawn is 503 with Retry-After", async ({ api }) => {
    api.dependencies.reading.renderPage = () => Promise.reject(new DomainError("service_unavailable"));
    const { userId, get } = await signedUp(await api.listen());
    const { jobId } = await addResume(api, userId, { bytes: Buffer.from("PK"), mimeType: DOCX_MIME_TYPE });
    const response = await get(`/jobs/${jobId}/pages/1.png`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
  });
});
