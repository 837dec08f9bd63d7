// Loaded before the API's main.ts, which takes its database from ./variants.ts then: the same server otherwise.
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    const isServers = specifier === "@groundwork/db" && context.parentURL?.endsWith("/packages/api/src/main.ts");
    return isServers ? next(new URL("variants.ts", import.meta.url).href, context) : next(specifier, context);
  },
});
