export { migrate } from "./migrate.ts";
export { type KeyRotation, runKeyRotation } from "../rewrap-keys.ts";
export { type DatabaseUrls, provision } from "./provision.ts";
export { DATABASE_NAME, ROLES, type RoleKey, type RolePasswords } from "./roles.ts";
