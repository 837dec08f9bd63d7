import { isBuiltin } from "node:module";
import path from "node:path";

/** Where each workspace package lies and what it exports: `{ "@groundwork/core/node": "packages/core/src/node/index.ts" }`. */
export type WorkspaceExports = ReadonlyMap<string, string>;

/**
 * What a specifier means: a path in the repository, `node:fs`, or `npm:zod`; `outside:` and the path where a relative
 * one leaves the package that the file belongs to.
 * @param file - the importing file, relative to the repository as all paths here.
 */
export function resolveImport(file: string, specifier: string, workspace: WorkspaceExports): string {
  if (specifier.startsWith(".")) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    return memberOf(target) === memberOf(file) ? target : `outside:${target}`;
  }
  if (isBuiltin(specifier)) return specifier.startsWith("node:") ? specifier : `node:${specifier}`;
  return workspace.get(specifier) ?? `npm:${specifier}`;
}

/** `packages/core`; undefined for what belongs to the repository as a whole. */
function memberOf(file: string): string | undefined {
  return /^(packages|apps)\/[^/]+/.exec(file)?.[0];
}
