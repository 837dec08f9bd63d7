/**
 * Who may import whom. Paths are relative to the repository; packages are `npm:name`, Node's own modules `node:name`,
 * a relative path out of one's package `outside:path`.
 * `$1` in `to` and `unless` stands for what the first group of `from` caught.
 */
export interface ImportRule {
  name: string;
  from: string;
  /** Files that the rule leaves alone. */
  except?: string;
  /** What must not be imported. */
  to: string;
  /** What may be, although `to` matches. */
  unless?: string;
  /** `import type` is allowed: it leaves nothing in the running program. */
  typesAllowed?: boolean;
}

const TESTS = "\\.test\\.tsx?$|/testing/";

export const IMPORT_RULES: ImportRule[] = [
  {
    name: "schemas need zod alone",
    from: "^packages/core/src/schemas/",
    except: TESTS,
    to: ".",
    unless: "^packages/core/src/schemas/|^npm:zod$",
  },
  { name: "core knows no other room", from: "^packages/core/", to: "^(packages|apps)/", unless: "^packages/core/" },
  {
    name: "core does no I/O outside core/node",
    from: "^packages/core/src/",
    except: `^packages/core/src/node/|${TESTS}`,
    to: "^node:|^packages/core/src/node/",
  },
  { name: "db knows core alone", from: "^packages/db/", to: "^(packages|apps)/", unless: "^packages/(db|core)/" },
  { name: "db does without core/node", from: "^packages/db/", to: "^packages/core/src/node/" },
  {
    name: "api knows db and core",
    from: "^packages/api/",
    to: "^(packages|apps)/",
    unless: "^packages/(api|db|core)/",
  },
  {
    name: "worker knows db and core, never api",
    from: "^apps/worker/",
    to: "^(packages|apps)/",
    unless: "^apps/worker/|^packages/(db|core)/",
  },
  {
    name: "sdk knows core/schemas and api's contract",
    from: "^packages/sdk/",
    except: TESTS,
    to: "^(packages|apps)/",
    unless: "^packages/sdk/|^packages/core/src/schemas/|^packages/api/",
  },
  {
    name: "sdk takes types alone from api and core",
    from: "^packages/sdk/",
    except: TESTS,
    to: "^packages/(api|core)/",
    typesAllowed: true,
  },
  {
    name: "web knows core, sdk and api",
    from: "^apps/web/",
    to: "^(packages|apps)/",
    unless: "^apps/web/|^packages/core/src/(index|schemas/)|^packages/(sdk|api)/",
  },
  {
    name: "web runs nothing of core but its schemas",
    from: "^apps/web/",
    except: TESTS,
    to: "^packages/core/",
    unless: "^packages/core/src/schemas/",
    typesAllowed: true,
  },
  { name: "web takes types alone from api", from: "^apps/web/", to: "^packages/api/", typesAllowed: true },
  {
    name: "a feature of the web app knows no other feature",
    from: "^apps/web/src/features/([^/]+)/",
    to: "^apps/web/src/features/",
    unless: "^apps/web/src/features/$1/",
  },
  {
    name: "ui and lib know neither features nor app",
    from: "^apps/web/src/(ui|lib)/",
    to: "^apps/web/src/(features|app)/",
  },
  { name: "analyze runs on core alone", from: "^scripts/analyze", to: "^(packages|apps)/", unless: "^packages/core/" },
  { name: "a package is entered by its name, not by its path", from: ".", to: "^outside:" },
  { name: "what is for tests stays in tests", from: "^(packages|apps)/", except: TESTS, to: "/src/testing/" },
];
