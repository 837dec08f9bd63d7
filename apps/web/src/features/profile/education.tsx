import type { EducationEntry } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { useEditing } from "./editing.tsx";
import { EntryForm } from "./entry-form.tsx";
import { MissingField } from "./missing-field.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";
import { RemoveEntry } from "./remove-entry.tsx";

export function Education({ education }: { education: EducationEntry[] }) {
  const { isOn } = useEditing();
  const { fieldNames: names } = words.profile;
  return (
    <ProfileSection
      title={words.profile.education}
      empty={education.length === 0 && !isOn && words.profile.none.education}
    >
      <ol className="flex flex-col gap-3">
        {education.map((entry, index) => {
          const at = (field: keyof EducationEntry) => toPointer("education", index, field);
          return (
            <li key={index}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h3 className="font-semibold">
                  {entry.degree === "" ? (
                    <MissingField pointer={at("degree")} label={names.degree} />
                  ) : (
                    <Claim pointer={at("degree")} label={names.degree}>
                      {entry.degree}
                    </Claim>
                  )}
                </h3>
                <div className="tabular text-xs text-muted">
                  {entry.year === null ? (
                    <MissingField pointer={at("year")} label={names.year} />
                  ) : (
                    <Claim pointer={at("year")} label={names.year}>
                      {entry.year}
                    </Claim>
                  )}
                </div>
              </div>
              <p className="text-muted">
                {entry.institution === "" ? (
                  <MissingField pointer={at("institution")} label={names.institution} />
                ) : (
                  <Claim pointer={at("institution")} label={names.institution}>
                    {entry.institution}
                  </Claim>
                )}
              </p>
              <RemoveEntry
                pointer={toPointer("education", index)}
                label={[entry.degree, entry.institution].filter(Boolean).join(", ")}
              />
            </li>
          );
        })}
      </ol>
      <EntryForm list="education" />
    </ProfileSection>
  );
}
