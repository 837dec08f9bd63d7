import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Skills({ skills }: { skills: Record<string, string[]> }) {
  const categories = Object.entries(skills).filter(([, names]) => names.length > 0);
  return (
    <ProfileSection title={words.profile.skills} empty={categories.length === 0 && words.profile.none.skills}>
      <dl className="flex flex-col gap-3">
        {categories.map(([category, names]) => (
          <div key={category}>
            <dt className="font-medium">
              {category} <span className="tabular font-normal text-muted">{names.length}</span>
            </dt>
            <dd>
              <ul className="mt-1 flex flex-wrap gap-1.5">
                {names.map((name, index) => (
                  <li
                    key={name}
                    className="inline-flex min-h-7 items-center rounded-sm border border-line bg-surface pr-0.5 pl-2"
                  >
                    <Claim pointer={toPointer("skills", category, index)} label={name}>
                      {name}
                    </Claim>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </ProfileSection>
  );
}
