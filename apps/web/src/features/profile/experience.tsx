import type { ExperienceEntry, Profile } from "@groundwork/core/schemas";
import { formatDecimal, formatMonth } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";

export function Experience({ profile }: { profile: Profile }) {
  const { experience } = profile;
  return (
    <ProfileSection
      title={words.profile.experience}
      note={<TotalWork profile={profile} />}
      empty={experience.length === 0 && words.profile.none.experience}
    >
      <ol className="flex flex-col gap-5">
        {experience.map((entry, index) => (
          <Entry key={index} entry={entry} index={index} />
        ))}
      </ol>
    </ProfileSection>
  );
}

function TotalWork({ profile: { totalWorkYears, workMonths } }: { profile: Profile }) {
  if (totalWorkYears === null) return null;
  const years = words.profile.years(totalWorkYears, formatDecimal(totalWorkYears));
  const months = workMonths !== null && workMonths % 12 > 0 ? ` ${words.profile.months(workMonths % 12)}` : "";
  return (
    <Claim pointer={toPointer("totalWorkYears")} label={words.profile.totalWork} className="tabular">
      {words.profile.totalWork}: {totalWorkYears === 0 && months ? months.trim() : years + months}
    </Claim>
  );
}

function Entry({ entry, index }: { entry: ExperienceEntry; index: number }) {
  const { fieldNames: names } = words.profile;
  return (
    <li>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">
          <Claim pointer={toPointer("experience", index, "role")} label={names.role}>
            {entry.role}
          </Claim>
        </h3>
        <Dates entry={entry} index={index} />
      </div>
      <p className="text-muted">
        <Claim pointer={toPointer("experience", index, "company")} label={names.company}>
          {entry.company}
        </Claim>
        {entry.location !== null && (
          <>
            {" · "}
            <Claim pointer={toPointer("experience", index, "location")} label={words.profile.location}>
              {entry.location}
            </Claim>
          </>
        )}
      </p>
      {entry.description !== "" && (
        <p className="mt-1.5 max-w-[75ch] leading-relaxed whitespace-pre-line">
          <Claim pointer={toPointer("experience", index, "description")} label={names.description}>
            {entry.description}
          </Claim>
        </p>
      )}
    </li>
  );
}

function Dates({ entry: { start, end, current, years }, index }: { entry: ExperienceEntry; index: number }) {
  const { fieldNames: names } = words.profile;
  return (
    <p className="tabular text-xs text-muted">
      {start !== null && (
        <Claim pointer={toPointer("experience", index, "start")} label={names.start}>
          {formatMonth(start)}
        </Claim>
      )}
      {start !== null && (end !== null || current) && " – "}
      {end !== null && (
        <Claim pointer={toPointer("experience", index, "end")} label={names.end}>
          {formatMonth(end)}
        </Claim>
      )}
      {current && (
        <Claim pointer={toPointer("experience", index, "current")} label={names.end}>
          {words.profile.present}
        </Claim>
      )}
      {years > 0 && (
        <>
          {start !== null && " · "}
          <Claim pointer={toPointer("experience", index, "years")} label={words.profile.totalWork}>
            {words.profile.years(years, formatDecimal(years))}
          </Claim>
        </>
      )}
    </p>
  );
}
