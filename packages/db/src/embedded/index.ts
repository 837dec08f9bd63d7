export { chooseDataDir } from "./choose-data-dir.ts";
export { makeDataDir } from "./layout.ts";
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "./start-embedded-postgres.ts";
