import { readMediaFile } from "@groundwork/core/testing";
import { addUser } from "@groundwork/db/testing";
import { describe, expect, onTestFinished } from "vitest";
import { type Api, fileForm, reasonOf, test } from "./testing/index.ts";
import { EICAR, startVirusScanner, type VirusScanner } from "./testing/virus-scanner.ts";
import { createVirusScan } from "./virus-scan.ts";

const PDF = "%PDF-1.7\n";
const INFECTED = `${PDF}${EICAR}\n`;

async function scanWith(api: Api, options?: { says: string | null }): Promise<VirusScanner> {
  const scanner = await startVirusScanner(options);
  onTestFinished(() => scanner.close());
  api.dependencies.scanForViruses = createVirusScan(scanner.url);
  return scanner;
}

describe("B24, ASVS 5.4.3: a file", () => {
  test("in which a virus is found is refused, as a resume and in a chat, and leaves nothing", async ({ api }) => {
    const scanner = await scanWith(api);
    const { uploads, chat } = api.callerFor(await addUser(api.database));
    expect(await reasonOf(uploads.create(fileForm(INFECTED)))).toBe("upload_infected");
    const picture = Buffer.concat([readMediaFile("picture.png"), Buffer.from(EICAR)]);
    expect(await reasonOf(chat.sendMedia(fileForm(picture)))).toBe("upload_infected");
    expect((await uploads.list({})).items).toEqual([]);
    expect((await chat.history({})).items).toEqual([]);
    expect(scanner.seen).toEqual([INFECTED.length, picture.length]);
  });

  test("that is clean is taken, and was seen whole", async ({ api }) => {
    const scanner = await scanWith(api);
    const { uploads } = api.callerFor(await addUser(api.database));
    const large = `${PDF}${"x".repeat(5_000_000)}`;
    expect((await uploads.create(fileForm(large))).fileSize).toBe(large.length);
    expect(scanner.seen).toEqual([large.length]);
  });

  test.for([
    ["answers with an error", { says: "INSTREAM size limit exceeded. ERROR" }],
    ["hangs up", { says: null }],
    ["says more than it has to", { says: "x".repeat(2_000) }],
  ])("is not taken where the scanner %s", async ([, options], { api }) => {
    await scanWith(api, options as { says: string | null });
    const { uploads } = api.callerFor(await addUser(api.database));
    expect(await reasonOf(uploads.create(fileForm(PDF)))).toBe("service_unavailable");
    expect((await uploads.list({})).items).toEqual([]);
  });

  test("is not taken while the scanner is down", async ({ api }) => {
    const scanner = await startVirusScanner();
    await scanner.close();
    api.dependencies.scanForViruses = createVirusScan(scanner.url);
    const { uploads } = api.callerFor(await addUser(api.database));
    expect(await reasonOf(uploads.create(fileForm(PDF)))).toBe("service_unavailable");
  });

  test("of any kind passes where no scanner is configured", async ({ api }) => {
    const { uploads } = api.callerFor(await addUser(api.database));
    expect((await uploads.create(fileForm(INFECTED))).fileSize).toBe(INFECTED.length);
  });
});
