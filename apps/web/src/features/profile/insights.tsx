import type { Profile } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

/** What follows from the record: each line shows its rule and its inputs. */
export function Insights({ profile }: { profile: Profile }) {
  const { none } = words.profile;
  return (
    <>
      <InsightList title={words.profile.strengths} name="strengths" items={profile.strengths} empty={none.strengths} />
      <InsightList
        title={words.profile.weaknesses}
        name="weaknesses"
        items={profile.weaknesses}
        empty={none.weaknesses}
      />
      <InsightList
        title={words.profile.jobIdeas}
        name="jobRecommendations"
        items={profile.jobRecommendations}
        empty={none.jobIdeas}
      />
    </>
  );
}

interface InsightListProps {
  title: string;
  name: "strengths" | "weaknesses" | "jobRecommendations";
  items: readonly string[];
  empty: string;
}

function InsightList({ title, name, items, empty }: InsightListProps) {
  return (
    <ProfileSection title={title} empty={items.length === 0 && empty}>
      <ul className="flex max-w-[75ch] flex-col gap-2">
        {items.map((item, index) => (
          <li key={index} className="leading-relaxed">
            <Claim pointer={toPointer(name, index)} label={item}>
              {item}
            </Claim>
          </li>
        ))}
      </ul>
    </ProfileSection>
  );
}
