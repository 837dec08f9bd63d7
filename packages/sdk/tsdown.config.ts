import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "neutral",
  fixedExtension: false,
  tsconfig: "../../tsconfig.sdk.json",
  dts: { sourcemap: false },
  // Nothing of a dependency may be bundled in: a leaked third-party type fails the build.
  deps: { onlyBundle: [] },
});
