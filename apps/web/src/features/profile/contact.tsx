import type { Profile } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { useEditing } from "./editing.tsx";
import { MissingField } from "./missing-field.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Contact({ profile: { contact, location } }: { profile: Profile }) {
  const { isOn } = useEditing();
  const single = [
    { label: words.profile.location, pointer: toPointer("location"), value: location },
    { label: words.profile.email, pointer: toPointer("contact", "email"), value: contact.email },
    { label: words.profile.phone, pointer: toPointer("contact", "phone"), value: contact.phone },
  ];
  const isEmpty = single.every(({ value }) => value === null) && contact.links.length === 0;
  return (
    <ProfileSection title={words.profile.contact} empty={isEmpty && !isOn && words.profile.none.contact}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 empty:hidden">
        {single.map(
          ({ label, pointer, value }) =>
            value !== null && <Row key={pointer} label={label} pointers={[pointer]} values={[value]} />,
        )}
        {contact.links.length > 0 && (
          <Row
            label={words.profile.links}
            pointers={contact.links.map((_, index) => toPointer("contact", "links", index))}
            values={contact.links}
          />
        )}
      </dl>
      <div className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
        {single.map(
          ({ label, pointer, value }) =>
            value === null && <MissingField key={pointer} pointer={pointer} label={label} />,
        )}
        <MissingField pointer="/contact/links/-" label={words.profile.editing.link} />
      </div>
    </ProfileSection>
  );
}

function Row({ label, pointers, values }: { label: string; pointers: readonly string[]; values: readonly string[] }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="flex min-w-0 flex-col gap-1.5">
        {pointers.map((pointer, index) => (
          <Claim key={pointer} pointer={pointer} label={label} className="break-words">
            {values[index]}
          </Claim>
        ))}
      </dd>
    </>
  );
}
