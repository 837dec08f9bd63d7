import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { useEditing } from "./editing.tsx";
import { MissingField } from "./missing-field.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Summary({ summary }: { summary: string | null }) {
  const { isOn } = useEditing();
  const pointer = toPointer("summary");
  return (
    <ProfileSection title={words.profile.summary} empty={summary === null && !isOn && words.profile.none.summary}>
      {summary === null ? (
        <MissingField pointer={pointer} label={words.profile.summary} />
      ) : (
        <p className="max-w-[75ch] leading-relaxed whitespace-pre-line">
          <Claim pointer={pointer} label={words.profile.summary}>
            {summary}
          </Claim>
        </p>
      )}
    </ProfileSection>
  );
}
