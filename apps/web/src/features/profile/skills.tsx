import { useId, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { controlStyle } from "../../ui/field.tsx";
import { Claim } from "./claim.tsx";
import { useEditing } from "./editing.tsx";
import { MissingField } from "./missing-field.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Skills({ skills }: { skills: Record<string, string[]> }) {
  const { isOn } = useEditing();
  const categories = Object.entries(skills).filter(([, names]) => names.length > 0);
  const count = categories.reduce((sum, [, names]) => sum + names.length, 0);
  return (
    <ProfileSection
      title={words.profile.skills}
      note={count > 0 && words.profile.skillCount(count, categories.length)}
      empty={categories.length === 0 && !isOn && words.profile.none.skills}
    >
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
                    key={index}
                    className="inline-flex min-h-7 max-w-full items-center rounded-sm border border-line bg-surface pr-0.5 pl-2"
                  >
                    <Claim pointer={toPointer("skills", category, index)} label={name} className="min-w-0 break-words">
                      {name}
                    </Claim>
                  </li>
                ))}
                <li className="empty:hidden">
                  <MissingField pointer={toPointer("skills", category, "-")} label={words.profile.editing.skill} />
                </li>
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {isOn && <NewCategory />}
    </ProfileSection>
  );
}

/** A skill of a kind that the resume does not list: first the kind, then the skill. */
function NewCategory() {
  const { edit } = useEditing();
  const [category, setCategory] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  if (chosen !== null) {
    const pointer = toPointer("skills", chosen, "-");
    return (
      <div className="mt-3">
        <p className="font-medium">{chosen}</p>
        <MissingField pointer={pointer} label={words.profile.editing.skill} onDone={() => setChosen(null)} />
      </div>
    );
  }
  return (
    <form
      className="mt-3 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (category.trim() === "") return;
        setChosen(category.trim());
        setCategory("");
        edit(toPointer("skills", category.trim(), "-"));
      }}
    >
      <label htmlFor={id} className="flex flex-col gap-1 text-xs text-muted">
        {words.profile.editing.newCategory}
        <input
          id={id}
          value={category}
          maxLength={100}
          onChange={(event) => setCategory(event.target.value)}
          className={`${controlStyle} h-8 w-56 max-w-full`}
        />
      </label>
      <Button type="submit" size="small" className="h-8">
        {words.profile.editing.add}
      </Button>
    </form>
  );
}
