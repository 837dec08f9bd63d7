import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Summary({ summary }: { summary: string | null }) {
  return (
    <ProfileSection title={words.profile.summary} empty={summary === null && words.profile.none.summary}>
      <p className="max-w-[75ch] leading-relaxed whitespace-pre-line">
        <Claim pointer={toPointer("summary")} label={words.profile.summary}>
          {summary}
        </Claim>
      </p>
    </ProfileSection>
  );
}
