const VERSION_AND_VARIANT = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/;

/** A random UUID, on plain http addresses too, where browsers have no `crypto.randomUUID`. */
export function createMessageKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(VERSION_AND_VARIANT, "$1-$2-4$3-8$4-$5");
}
