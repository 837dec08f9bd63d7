import type { ProfileContent } from "@groundwork/core";

/** A profile in the shape that the shared set's scorer reads. Its years have a fraction, so they come from the months. */
export function toSharedPrediction(profile: ProfileContent): unknown {
  return {
    contact: profile.contact,
    location: profile.location,
    total_work_years: profile.workMonths === null ? null : profile.workMonths / 12,
    skills: profile.skills,
    experience: profile.experience,
    education: profile.education,
    summary: profile.summary,
  };
}
