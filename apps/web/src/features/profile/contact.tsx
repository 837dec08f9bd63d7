import type { Profile } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Contact({ profile: { contact, location } }: { profile: Profile }) {
  const { email, phone, links } = contact;
  const isEmpty = email === null && phone === null && location === null && links.length === 0;
  return (
    <ProfileSection title={words.profile.contact} empty={isEmpty && words.profile.none.contact}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
        {location !== null && (
          <Row label={words.profile.location} pointers={[toPointer("location")]} values={[location]} />
        )}
        {email !== null && (
          <Row label={words.profile.email} pointers={[toPointer("contact", "email")]} values={[email]} />
        )}
        {phone !== null && (
          <Row label={words.profile.phone} pointers={[toPointer("contact", "phone")]} values={[phone]} />
        )}
        {links.length > 0 && (
          <Row
            label={words.profile.links}
            pointers={links.map((_, index) => toPointer("contact", "links", index))}
            values={links}
          />
        )}
      </dl>
    </ProfileSection>
  );
}

function Row({ label, pointers, values }: { label: string; pointers: readonly string[]; values: readonly string[] }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="flex min-w-0 flex-col gap-1.5">
        {values.map((value, index) => (
          <Claim key={value} pointer={pointers[index]!} label={label} className="break-words">
            {value}
          </Claim>
        ))}
      </dd>
    </>
  );
}
