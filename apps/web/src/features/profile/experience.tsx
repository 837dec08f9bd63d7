import type { ExperienceEntry, Profile } from "@groundwork/core/schemas";
import { useMemo } from "react";
import { formatDecimal, formatMonth } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Claim } from "./claim.tsx";
import { useEditing } from "./editing.tsx";
import { EntryForm } from "./entry-form.tsx";
import { MissingField } from "./missing-field.tsx";
import { toPointer } from "./profile-fields.ts";
import { ProfileSection } from "./profile-section.tsx";
import { RemoveEntry } from "./remove-entry.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import { toTimeline } from "./timeline.ts";

export function Experience({ profile }: { profile: Profile }) {
  const { experience } = profile;
  const { isOn } = useEditing();
  const timeline = useMemo(
    () => toTimeline(experience, profile.createdAt.slice(0, 7)),
    [experience, profile.createdAt],
  );
  return (
    <ProfileSection
      title={words.profile.experience}
      note={<TotalWork profile={profile} />}
      empty={experience.length === 0 && !isOn && words.profile.none.experience}
    >
      {timeline && <TimelineChart timeline={timeline} experience={experience} />}
      <ol className="flex flex-col gap-5">
        {experience.map((entry, index) => (
          <Entry key={index} entry={entry} index={index} />
        ))}
      </ol>
      <EntryForm list="experience" />
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
  const at = (field: keyof ExperienceEntry) => toPointer("experience", index, field);
  return (
    <li>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">
          <Claim pointer={at("role")} label={names.role}>
            {entry.role}
          </Claim>
        </h3>
        <Dates entry={entry} index={index} />
      </div>
      <p className="text-muted">
        <Claim pointer={at("company")} label={names.company}>
          {entry.company}
        </Claim>
        {entry.location !== null && (
          <>
            {" · "}
            <Claim pointer={at("location")} label={words.profile.location}>
              {entry.location}
            </Claim>
          </>
        )}
      </p>
      {entry.description !== "" && (
        <p className="mt-1.5 max-w-[75ch] leading-relaxed whitespace-pre-line">
          <Claim pointer={at("description")} label={names.description}>
            {entry.description}
          </Claim>
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-1.5 empty:hidden">
        {entry.start === null && <MissingField pointer={at("start")} label={names.start} />}
        {entry.end === null && !entry.current && <MissingField pointer={at("end")} label={names.end} />}
        {entry.location === null && <MissingField pointer={at("location")} label={words.profile.location} />}
        {entry.description === "" && <MissingField pointer={at("description")} label={names.description} />}
      </div>
      <RemoveEntry
        pointer={toPointer("experience", index)}
        label={[entry.role, entry.company].filter(Boolean).join(", ")}
      />
    </li>
  );
}

function Dates({ entry: { start, end, current, years }, index }: { entry: ExperienceEntry; index: number }) {
  const { fieldNames: names } = words.profile;
  return (
    <div className="tabular text-xs text-muted">
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
    </div>
  );
}
