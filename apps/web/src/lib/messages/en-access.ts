import { counted } from "./en-counted.ts";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

/** Below one and a half of a unit, its smaller one: "90 minutes" says more than "2 hours". */
function formatWait(seconds: number): string {
  if (seconds < 1.5 * MINUTE_SECONDS) return counted(Math.ceil(seconds), "second", "seconds");
  if (seconds < 1.5 * HOUR_SECONDS) return counted(Math.ceil(seconds / MINUTE_SECONDS), "minute", "minutes");
  return counted(Math.ceil(seconds / HOUR_SECONDS), "hour", "hours");
}

export const tooOften = (seconds: number) =>
  `That was too often in a short time. Nothing is lost. Try again in ${formatWait(seconds)}.`;

/** Of pages whose other words are loaded with them. */
export const titles = {
  settings: "Settings",
  profile: "Profile",
  security: "Security",
  engine: "Engine",
  privacy: "Privacy",
  activity: "Activity",
  appearance: "Appearance",
  forgotPassword: "Choose a new password",
  resetPassword: "Choose a new password",
  verifyEmail: "Confirm your email address",
};
