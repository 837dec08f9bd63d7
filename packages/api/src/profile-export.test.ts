import { addJob, addProfile } from "@groundwork/db/testing";
import { SAMPLE_PROFILE } from "@groundwork/db/testing";
import { expect } from "vitest";
import { createBrowser, signUp, test } from "./testing/index.ts";

test("a profile's owner gets it as a file in every format, corrected; nobody else does", async ({
  api,
  workerDatabase,
}) => {
  const baseUrl = await api.listen();
  const [owner, stranger] = [createBrowser(baseUrl), createBrowser(baseUrl)];
  const { data: user } = await signUp(owner);
  await signUp(stranger);
  const job = await addJob(api.database, user.id);
  const contact = { ...SAMPLE_PROFILE.contact, name: ' ../Łukasz "A"\u202e\r\n' };
  await addProfile(workerDatabase, { userId: user.id, job, content: { contact } });
  const path = `/profiles/${job.jobId}/export`;
  const get = (query: string, { cookies }: Pick<typeof owner, "cookies">) =>
    fetch(`${baseUrl}${path}${query}`, {
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });

  const found = await Promise.all(
    ["json", "jsonresume", "csv", "docx", "pdf"].map(async (format) => {
      const response = await get(`?format=${format}`, owner);
      const start = Buffer.from(await response.arrayBuffer())
        .subarray(0, 4)
        .toString("latin1");
      const name = decodeURIComponent(
        /filename\*=UTF-8''(.*)$/.exec(response.headers.get("content-disposition")!)![1]!,
      );
      return [response.status, response.headers.get("content-type"), name, start];
    }),
  );
  expect(found).toEqual([
    [200, "application/json", "Łukasz A.json", "{\n  "],
    [200, "application/json", "Łukasz A.resume.json", "{\n  "],
    [200, "text/csv; charset=utf-8", "Łukasz A.csv", "\u00EF\u00BB\u00BFs"],
    [200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Łukasz A.docx", "PK\u0003\u0004"],
    [200, "application/pdf", "Łukasz A.pdf", "%PDF"],
  ]);

  await owner.call("profiles.correct", {
    input: { jobId: job.jobId, operation: "set", pointer: "/location", value: "Kraków" },
  });
  const corrected = await get("?format=json", owner);
  expect(await corrected.json()).toMatchObject({ location: "Kraków" });
  expect(corrected.headers.get("cache-control")).toBe("private, no-store");
  expect(corrected.headers.get("content-disposition")).toMatch(/^attachment;/);

  const nobody = { cookies: new Map<string, string>() };
  const refused = await Promise.all([
    get("?format=json", nobody),
    get("?format=json", stranger),
    get("?format=xml", owner),
    get("", owner),
    fetch(`${baseUrl}/profiles/not-a-job/export?format=json`, {
      headers: { cookie: [...owner.cookies].map((pair) => pair.join("=")).join("; ") },
    }),
  ]);
  expect(
    await Promise.all(
      refused.map(async (response) => [response.status, ((await response.json()) as { reason: string }).reason]),
    ),
  ).toEqual([
    [401, "session_required"],
    [404, "profile_not_found"],
    [400, "input_invalid"],
    [400, "input_invalid"],
    [404, "profile_not_found"],
  ]);
});
