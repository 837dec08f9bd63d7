/** RFC 6901: "/skills/CI~1CD/0" <-> ["skills", "CI/CD", "0"]. */
export function toPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** @returns undefined for what is no JSON pointer. */
export function parsePointer(pointer: string): string[] | undefined {
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** An index into an array as RFC 6901 writes one: no sign, no leading zero. */
export function parseIndex(token: string): number | undefined {
  return /^(?:0|[1-9]\d{0,5})$/.test(token) ? Number(token) : undefined;
}
