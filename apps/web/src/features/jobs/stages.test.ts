import type { Job, JobStatus } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { isSlow, toStages } from "./stages.ts";

const START = Date.parse("2026-11-22T10:00:00Z");
const at = (seconds: number) => new Date(START + seconds * 1_000);

function event(status: JobStatus, seconds: number, attempt = 1): Job {
  return {
    jobId: "0197a000-0000-7000-8000-000000000001",
    uploadId: 1,
    status,
    progress: 0,
    detail: null,
    currentStep: null,
    errorCode: status === "failed" ? "document_no_text" : null,
    errorMessage: null,
    attempt,
    createdAt: at(0).toISOString(),
    updatedAt: at(seconds).toISOString(),
    completedAt: null,
  };
}

const states = (events: Job[], now: number) => toStages(events, at(now)).map((stage) => stage.state);
const seconds = (events: Job[], now: number) => toStages(events, at(now)).map((stage) => stage.seconds);

test("before the first event all stages wait", () => {
  expect(states([], 1)).toEqual(["waiting", "waiting", "waiting", "waiting", "waiting"]);
});

test("the stage under way counts up to now, finished ones keep their time", () => {
  const events = [event("queued", 0, 0), event("extracting_text", 1), event("chunking", 3.5)];
  expect(states(events, 4)).toEqual(["done", "done", "current", "waiting", "waiting"]);
  expect(seconds(events, 4)).toEqual([1, 2.5, 0.5, null, null]);
});

test("pages of a scan do not start the stage anew", () => {
  const events = [event("queued", 0, 0), event("extracting_text", 1), event("extracting_text", 5)];
  expect(seconds(events, 6)).toEqual([1, 5, null, null, null]);
});

test("a completed job has five finished stages whose times no longer grow", () => {
  const events = [
    event("queued", 0, 0),
    event("extracting_text", 1),
    event("chunking", 2),
    event("generating_embeddings", 3),
    event("analyzing", 5),
    event("completed", 6),
  ];
  expect(states(events, 99)).toEqual(["done", "done", "done", "done", "done"]);
  expect(seconds(events, 99)).toEqual([1, 1, 1, 2, 1]);
});

test("a failed job stopped in the stage it had reached", () => {
  const events = [event("queued", 0, 0), event("extracting_text", 1), event("failed", 4)];
  expect(states(events, 99)).toEqual(["done", "failed", "waiting", "waiting", "waiting"]);
  expect(seconds(events, 99)).toEqual([1, 3, null, null, null]);
});

test("a job cancelled in the queue stopped there", () => {
  expect(states([event("queued", 0, 0), event("failed", 2, 0)], 9)).toEqual([
    "failed",
    "waiting",
    "waiting",
    "waiting",
    "waiting",
  ]);
});

test("a retry begins the stages again", () => {
  const events = [event("queued", 0, 0), event("extracting_text", 1), event("failed", 4), event("queued", 10)];
  expect(states(events, 11)).toEqual(["current", "waiting", "waiting", "waiting", "waiting"]);
  expect(seconds(events, 11)).toEqual([1, null, null, null, null]);
});

test("a job claimed again after its worker died shows only the new try", () => {
  const events = [
    event("queued", 0, 0),
    event("extracting_text", 1),
    event("chunking", 2),
    event("extracting_text", 30, 2),
  ];
  expect(states(events, 31)).toEqual(["done", "current", "waiting", "waiting", "waiting"]);
  expect(seconds(events, 31)).toEqual([null, 1, null, null, null]);
});

test("slower than usual is said past twice the median, and of no finished job", () => {
  const events = [event("queued", 0, 0), event("extracting_text", 1)];
  expect(isSlow(toStages(events, at(2)))).toBe(false);
  expect(isSlow(toStages(events, at(60)))).toBe(true);
  expect(isSlow(toStages([...events, event("failed", 61)], at(99)))).toBe(false);
});
