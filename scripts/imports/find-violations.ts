import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { findImports } from "./find-imports.ts";
import { type WorkspaceExports, resolveImport } from "./resolve-import.ts";
import type { ImportRule } from "./rules.ts";

export interface Violation {
  rule: string;
  file: string;
  line: number;
  specifier: string;
}

const FOLDERS = ["packages", "apps", "scripts", "e2e", "bench"];
const SOURCE = /\.tsx?$/;
const NOT_OURS = new Set(["node_modules", "dist", ".turbo"]);

/** Every import in the repository that a rule forbids, and how many files were read. */
export function findViolations(root: string, rules: ImportRule[]): { violations: Violation[]; fileCount: number } {
  const workspace = readWorkspace(root);
  const files = FOLDERS.flatMap((folder) => listSources(root, folder));
  const violations = files.flatMap((file) =>
    findImports(file, readFileSync(path.join(root, file), "utf8")).flatMap((found) => {
      const target = resolveImport(file, found.specifier, workspace);
      return rules
        .filter((rule) => forbids(rule, { file, target, typeOnly: found.typeOnly }))
        .map((rule) => ({ rule: rule.name, file, line: found.line, specifier: found.specifier }));
    }),
  );
  return { violations, fileCount: files.length };
}

function forbids(
  rule: ImportRule,
  { file, target, typeOnly }: { file: string; target: string; typeOnly: boolean },
): boolean {
  const from = new RegExp(rule.from).exec(file);
  if (from === null || (rule.except && new RegExp(rule.except).test(file))) return false;
  if (typeOnly && rule.typesAllowed) return false;
  const matches = (pattern: string) => new RegExp(pattern.replaceAll("$1", from[1] ?? "")).test(target);
  return matches(rule.to) && !(rule.unless && matches(rule.unless));
}

function listSources(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : listSources(root, file);
    return SOURCE.test(entry.name) ? [file] : [];
  });
}

function readWorkspace(root: string): WorkspaceExports {
  const members = ["packages", "apps"].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => path.posix.join(folder, name)),
  );
  return new Map(
    members
      .filter((member) => existsSync(path.join(root, member, "package.json")))
      .flatMap((member) => {
        const manifest = JSON.parse(readFileSync(path.join(root, member, "package.json"), "utf8")) as {
          name: string;
          exports?: Record<string, string>;
        };
        return Object.entries(manifest.exports ?? {}).map(
          ([subpath, file]) => [path.posix.join(manifest.name, subpath), path.posix.join(member, file)] as const,
        );
      }),
  );
}
