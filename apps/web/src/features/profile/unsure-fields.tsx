import type { Profile } from "@groundwork/core/schemas";
import { TriangleAlert } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { chipStyle } from "../../ui/chip.tsx";
import { focusField } from "./use-field-keys.ts";
import { listUnsureFields, toFieldId } from "./profile-fields.ts";

/** Low confidence first: what to look at before trusting the rest. */
export function UnsureFields({ profile }: { profile: Profile }) {
  const fields = listUnsureFields(profile);
  if (fields.length === 0) return null;
  return (
    <section className="rounded-md border border-dashed border-edge p-4">
      <h2 className="flex items-center gap-2 font-semibold">
        <TriangleAlert aria-hidden className="size-4 text-muted" />
        {words.profile.checkTitle(fields.length)}
      </h2>
      <p className="mt-0.5 text-muted">{words.profile.checkBody}</p>
      <ul className="mt-2.5 flex flex-wrap gap-1.5">
        {fields.map(({ pointer, label }) => (
          <li key={pointer} className="max-w-full">
            <button
              type="button"
              className={`${chipStyle} max-w-full hover:border-edge hover:text-ink`}
              onClick={() => focusField(document.getElementById(toFieldId(pointer)))}
            >
              <span className="truncate">{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
