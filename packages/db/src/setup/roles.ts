/** The database, and the roles that may work in it. Runtime roles own nothing and never bypass row-level security. */
export const DATABASE_NAME = "ai_chat";

export const ROLES = {
  /** Owns every object; migrates. Not used at run time. */
  owner: "groundwork_owner",
  /** The API. */
  chatapp: "chatapp",
  worker: "groundwork_worker",
  /** Partitions and retention: crosses users, with just the functions it needs. */
  maintenance: "groundwork_maintenance",
} as const;

export type RoleKey = keyof typeof ROLES;
export type RolePasswords = Record<RoleKey, string>;
