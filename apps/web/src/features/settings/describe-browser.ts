/** First match wins: nearly every browser also calls itself Chrome or Safari. */
const BROWSERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|OPiOS)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(HeadlessChrome|Chrome|Chromium|CriOS)\//, "Chrome"],
  [/\bVersion\/\S+ .*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

const LONGEST_NAME = 40;

interface Browser {
  name: string;
  system: string | undefined;
}

/** What a person calls it; a program that is no browser by the name it gives itself. @returns undefined where it gives none */
export function describeBrowser(userAgent: string | null): Browser | undefined {
  if (userAgent === null) return undefined;
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1];
  const name = BROWSERS.find(([pattern]) => pattern.test(userAgent))?.[1];
  if (name !== undefined) return { name, system };
  const ownName = /^[\w .-]+/.exec(userAgent)?.[0].trim();
  return ownName && ownName !== "Mozilla" ? { name: ownName.slice(0, LONGEST_NAME), system } : undefined;
}
