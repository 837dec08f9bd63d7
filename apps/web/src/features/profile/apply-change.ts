import type { CorrectionOperation, Profile, Source } from "@groundwork/core/schemas";
import { toTokens } from "./profile-fields.ts";

/** A correction as it is asked for; `value` is undefined where something is removed. */
export interface Change {
  operation: CorrectionOperation;
  pointer: string;
  value?: unknown;
}

type Tree = Record<string, unknown>;

/** What the profile will be once the service has agreed, as far as it can be known here: no field that follows by a rule. */
export function applyChange(profile: Profile, { operation, pointer, value }: Change): Profile {
  const next = structuredClone(profile);
  const tokens = toTokens(pointer);
  const last = tokens.pop()!;
  const parent = findParent(next as unknown as Tree, tokens);
  if (parent === undefined) return profile;
  if (operation === "remove" && Array.isArray(parent)) {
    parent.splice(Number(last), 1);
    next.sources = shiftSources(next.sources, pointer);
    return next;
  }
  const key = Array.isArray(parent) && last === "-" ? String(parent.length) : last;
  (parent as Tree)[key] = operation === "remove" ? null : value;
  const changed = pointer.slice(0, pointer.length - last.length) + key;
  next.sources[changed] = { ...CORRECTED, evidence: profile.sources[changed]?.evidence ?? [] };
  return next;
}

const CORRECTED = { origin: "corrected", confidence: 1, rule: null } as const satisfies Partial<Source>;

/** A list that is not there yet, a new category of skills, is made. */
function findParent(root: Tree, tokens: readonly string[]): object | undefined {
  let node: unknown = root;
  for (const token of tokens) {
    if (typeof node !== "object" || node === null) return undefined;
    const tree = node as Tree;
    if (tree === root["skills"] && tree[token] === undefined) tree[token] = [];
    node = tree[token];
  }
  return typeof node === "object" && node !== null ? node : undefined;
}

/** Without those of a removed item, and with those behind it one nearer. */
function shiftSources(sources: Profile["sources"], removed: string): Profile["sources"] {
  const list = removed.slice(0, removed.lastIndexOf("/") + 1);
  const removedIndex = Number(removed.slice(list.length));
  const entries = Object.entries(sources).flatMap(([pointer, source]): [string, Source][] => {
    if (!pointer.startsWith(list)) return [[pointer, source]];
    const [index = "", ...rest] = pointer.slice(list.length).split("/");
    if (Number(index) === removedIndex) return [];
    const place = Number(index) > removedIndex ? String(Number(index) - 1) : index;
    return [[list + [place, ...rest].join("/"), source]];
  });
  return Object.fromEntries(entries);
}
