import type { Profile } from "@groundwork/core/schemas";
import { Check, Pencil } from "lucide-react";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { useSingleKeys } from "../../lib/single-keys.ts";
import { Button } from "../../ui/button.tsx";
import { Claim } from "./claim.tsx";
import { useEditing } from "./editing.tsx";
import { MissingField } from "./missing-field.tsx";
import { toPointer } from "./profile-fields.ts";

export function ProfileHead({ profile: { contact, engine, createdAt } }: { profile: Profile }) {
  const [singleKeys] = useSingleKeys();
  const { isOn, toggle } = useEditing();
  const name = toPointer("contact", "name");
  return (
    <header className="flex items-start justify-between gap-4">
      <div className="min-w-0 flex-1">
        {/* Gets the focus when a review above the fields is done. */}
        <h2 data-profile-name tabIndex={-1} className="text-xl font-semibold tracking-tight break-words outline-none">
          {contact.name === null ? (
            <>
              <span className="mr-2 text-muted">{words.profile.unnamed}</span>
              <MissingField pointer={name} label={words.profile.fieldNames.name} />
            </>
          ) : (
            <Claim pointer={name} label={words.profile.fieldNames.name}>
              {contact.name}
            </Claim>
          )}
        </h2>
        <p className="mt-1 text-xs text-muted">
          {words.profile.readBy(engine, formatDate(createdAt))}
          {singleKeys && <span className="hidden lg:inline">. {words.profile.keys}</span>}
        </p>
      </div>
      <Button
        size="small"
        aria-pressed={isOn}
        icon={isOn ? <Check aria-hidden className="size-3.5" /> : <Pencil aria-hidden className="size-3.5" />}
        onClick={toggle}
      >
        {isOn ? words.profile.editing.done : words.common.edit}
      </Button>
    </header>
  );
}
