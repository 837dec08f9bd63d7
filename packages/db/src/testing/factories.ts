import { createHash, randomUUID } from "node:crypto";
import { DomainError, type StoredCorrection } from "@groundwork/core";
import type {
  Job,
  Match,
  MatchContent,
  ProfileContent,
  Question,
  Rubric,
  SavedQuestion,
  Upload,
  User,
} from "@groundwork/core/schemas";
import { insertUser } from "../accounts.ts";
import type { DatabaseClient } from "../client.ts";
import { insertJob } from "../job-transitions.ts";
import { insertMatch } from "../matches.ts";
import { insertProfile } from "../profiles.ts";
import { insertQuestions } from "../questions.ts";
import { saveQuestion } from "../saved-questions.ts";
import { insertUpload } from "../uploads.ts";

/** Someone with an account; nothing can sign in with their password. */
export async function addUser(database: DatabaseClient, { name = "Ada" } = {}): Promise<User> {
  const user = await insertUser(database.db, { name, email: `${randomUUID()}@example.com`, passwordHash: "!" });
  if (!user) throw new DomainError("email_taken");
  return user;
}

export function addUpload(database: DatabaseClient, userId: number, text = "hello"): Promise<Upload> {
  const bytes = Buffer.from(text);
  return database.asUser(userId, (scope) =>
    insertUpload(scope, {
      fileName: "resume.pdf",
      mimeType: "application/pdf",
      linkedinUrl: null,
      bytes,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    }),
  );
}

/** A queued job on an upload of its own; nothing is in the queue. */
export async function addJob(database: DatabaseClient, userId: number): Promise<Job> {
  const upload = await addUpload(database, userId);
  return database.asUser(userId, (scope) => insertJob(scope, upload.id));
}

/** What the worker writes of a job at its end. `workerDatabase`: only the worker may. */
export async function addProfile(
  workerDatabase: DatabaseClient,
  {
    userId,
    job,
    content = {},
  }: { userId: number; job: Pick<Job, "jobId" | "uploadId">; content?: Partial<ProfileContent> },
): Promise<void> {
  const { jobId, uploadId } = job;
  await workerDatabase.asUser(userId, (scope) =>
    insertProfile(scope, { jobId, uploadId, content: { ...SAMPLE_PROFILE, ...content } }),
  );
}

export async function addQuestion(database: DatabaseClient, userId: number, jobId: string): Promise<Question> {
  const [question] = await database.asUser(userId, (scope) =>
    insertQuestions(scope, {
      target: { jobId, jobTitle: "Nurse", company: null },
      contents: [
        {
          question: "How do you hand over a patient?",
          category: "Situational",
          difficulty: "Medium",
          tags: ["handover"],
          answer: {
            text: "I write it down.",
            sentences: [{ text: "I write it down.", evidence: [], advice: true }],
            gaps: [],
          },
          phrasings: ["What does your handover look like?"],
        },
      ],
    }),
  );
  return question!;
}

export function addMatch(
  database: DatabaseClient,
  userId: number,
  target: { jobId: string; jobTitle?: string },
): Promise<Match> {
  const { jobId, jobTitle = "Analyst" } = target;
  return database.asUser(userId, (scope) =>
    insertMatch(scope, {
      target: { jobId, jobTitle, company: "Engine Works", jobDescription: "You know Python." },
      content: SAMPLE_MATCH,
    }),
  );
}

const SAMPLE_MATCH: MatchContent = {
  score: 0,
  sum: { points: 0, possible: 3, listedSkills: 1, listedShare: 0.5 },
  requirements: [
    {
      text: "Python",
      start: 9,
      end: 15,
      kind: "skill",
      importance: "must",
      status: "missing",
      reason: "Your resume does not name Python.",
      evidence: [],
      weight: 3,
      points: 0,
    },
  ],
  warnings: [],
};

/** Someone with saved questions, each of a generated one of its own. */
export async function addSavedQuestions(
  database: DatabaseClient,
  count: number,
): Promise<{ userId: number; saved: SavedQuestion[] }> {
  const { id: userId } = await addUser(database);
  const { jobId } = await addJob(database, userId);
  const embedded = { embedderId: "e", phrasings: [{ text: "q", vector: Float32Array.of(1, 0) }] };
  const saved: SavedQuestion[] = [];
  for (let i = 0; i < count; i++) {
    const question = await addQuestion(database, userId, jobId);
    saved.push(await database.asUser(userId, (scope) => saveQuestion(scope, { question, answer: "a", embedded })));
  }
  return { userId, saved };
}

export const SAMPLE_PROFILE: ProfileContent = {
  engine: "builtin@1",
  contact: { name: "Ada Byron", email: "ada@example.com", phone: null, links: [] },
  location: "London",
  totalWorkYears: 2,
  workMonths: 30,
  skills: { Technical: ["Python"] },
  experience: [
    {
      company: "Engine Works",
      role: "Analyst",
      years: 2.5,
      start: "2020-01",
      end: "2022-06",
      current: false,
      location: null,
      description: "Wrote the first programs.",
    },
  ],
  education: [{ degree: "Mathematics", institution: "Home", year: 1933 }],
  summary: "Analyst of engines.",
  jobRecommendations: ["Data Analyst"],
  strengths: ["2 years of analysis"],
  weaknesses: [],
  sources: {
    "/contact/name": {
      origin: "extracted",
      confidence: 1,
      evidence: [{ page: 1, quote: "Ada Byron", start: 0, end: 9, boxes: [] }],
      rule: null,
    },
  },
  warnings: [],
};

export const SAMPLE_RUBRIC: Rubric = {
  scores: [{ criterion: "length", score: 2, reason: "80 words.", quotes: [{ text: "I", start: 0, end: 1 }] }],
  total: 50,
  words: 80,
  improvement: { criterion: "length", text: "Add about 50 words." },
};

/** Of a name. */
export function makeCorrection(value: string, sequence = 1): StoredCorrection {
  return {
    id: randomUUID(),
    sequence,
    operation: "set",
    target: { kind: "value", pointer: "/contact/name" },
    value,
    original: { value: "Ada Byron", evidence: [] },
    pointer: "/contact/name",
    createdAt: "2026-01-01T00:00:00.000Z",
  };
}
