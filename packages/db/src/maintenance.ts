import { Client } from "pg";

const MONTHS_AHEAD = 3;

/** Makes the chat's partitions for the months to come. @param url - the maintenance role. @returns names of the new ones. */
export async function ensureChatPartitions(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>("select ensure_chat_partitions($1) as name", [MONTHS_AHEAD]);
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}
