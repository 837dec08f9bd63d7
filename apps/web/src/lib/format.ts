/** Dates and numbers in the person's own locale, which need not be the language of the interface. */
const locale = navigator.language;

const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
const timeFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
const clockFormat = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
const weekdayFormat = new Intl.DateTimeFormat(locale, {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const monthFormat = new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone: "UTC" });
const dayFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
const percentFormat = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
const secondsFormat = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const wholeFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const decimalFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const pointsFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

export const formatDate = (instant: string): string => dateFormat.format(new Date(instant));
export const formatDateTime = (instant: string): string => timeFormat.format(new Date(instant));
export const formatClock = (instant: string): string => clockFormat.format(new Date(instant));
/** "Monday 23 November 2026". */
export const formatWeekday = (date: Date): string => weekdayFormat.format(date);
export const formatPercent = (fraction: number): string => percentFormat.format(fraction);
export const formatDecimal = (value: number): string => decimalFormat.format(value);
export const formatWhole = (value: number): string => wholeFormat.format(value);
/** Exact enough that what is shown adds up. */
export const formatPoints = (points: number): string => pointsFormat.format(points);

/** Tenths below ten seconds, whole ones above. */
export function formatSeconds(seconds: number): string {
  return (seconds < 10 ? secondsFormat : wholeFormat).format(seconds);
}

/** "2019-03" -> "Mar 2019"; a bare year stays one. */
export function formatMonth(month: string): string {
  return month.length === 4 ? month : monthFormat.format(new Date(`${month}-01T00:00:00Z`));
}

/** "2026-11-23" -> "23 Nov". */
export const formatDay = (day: string): string => dayFormat.format(new Date(`${day}T00:00:00Z`));

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

export function formatBytes(bytes: number): string {
  const [unit, size] = bytes >= MEGABYTE ? (["megabyte", MEGABYTE] as const) : (["kilobyte", KILOBYTE] as const);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  }).format(Math.max(bytes / size, unit === "kilobyte" ? 1 : 0));
}
