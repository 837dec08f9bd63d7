import type { Profile } from "@groundwork/core/schemas";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { useSingleKeys } from "../../lib/single-keys.ts";
import { Claim } from "./claim.tsx";
import { toPointer } from "./profile-fields.ts";

export function ProfileHead({ profile: { contact, engine, createdAt } }: { profile: Profile }) {
  const [singleKeys] = useSingleKeys();
  return (
    <header>
      <h2 className="text-xl font-semibold tracking-tight">
        {contact.name === null ? (
          <span className="text-muted">{words.profile.unnamed}</span>
        ) : (
          <Claim pointer={toPointer("contact", "name")} label={words.profile.fieldNames.name}>
            {contact.name}
          </Claim>
        )}
      </h2>
      <p className="mt-1 text-xs text-muted">
        {words.profile.readBy(engine, formatDate(createdAt))}
        {singleKeys && <span className="hidden lg:inline">. {words.profile.keys}</span>}
      </p>
    </header>
  );
}
