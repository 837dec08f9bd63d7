import type { EducationEntry } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Education({ education }: { education: EducationEntry[] }) {
  const { fieldNames: names } = words.profile;
  return (
    <ProfileSection title={words.profile.education} empty={education.length === 0 && words.profile.none.education}>
      <ol className="flex flex-col gap-3">
        {education.map((entry, index) => (
          <li key={index}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h3 className="font-semibold">
                <Claim pointer={toPointer("education", index, "degree")} label={names.degree}>
                  {entry.degree}
                </Claim>
              </h3>
              {entry.year !== null && (
                <p className="tabular text-xs text-muted">
                  <Claim pointer={toPointer("education", index, "year")} label={names.year}>
                    {entry.year}
                  </Claim>
                </p>
              )}
            </div>
            <p className="text-muted">
              <Claim pointer={toPointer("education", index, "institution")} label={names.institution}>
                {entry.institution}
              </Claim>
            </p>
          </li>
        ))}
      </ol>
    </ProfileSection>
  );
}
