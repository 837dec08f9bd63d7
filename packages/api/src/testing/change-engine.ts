import type { Engine } from "@groundwork/core";
import type { Api } from "./test.ts";

/** The engine of this test's API, with some of it changed. */
export function changeEngine(api: Api, change: (engine: Engine) => Partial<Engine>): void {
  const { engine } = api.dependencies;
  api.dependencies.engine = { ...engine, ...change(engine) };
}
