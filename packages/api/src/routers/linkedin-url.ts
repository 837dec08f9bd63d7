import { DomainError } from "@groundwork/core";

/**
 * The canonical form of a LinkedIn profile's address: a label, never fetched. Any subdomain of linkedin.com over https
 * (or as typed without a scheme) becomes https://www.linkedin.com/in/<name>.
 * @throws DomainError `linkedin_url_invalid`
 */
export function toCanonicalLinkedinUrl(typed: string): string {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  const isLinkedin = url !== null && (url.hostname === "linkedin.com" || url.hostname.endsWith(".linkedin.com"));
  const [, name] = url?.pathname.match(/^\/in\/([^/]+)\/?/) ?? [];
  // WHATWG parsing drops tabs and line breaks silently; what people paste has none.
  const isPlain = !/[\s\\]/.test(text);
  if (
    !isLinkedin ||
    !isPlain ||
    name === undefined ||
    url.protocol !== "https:" ||
    url.username ||
    url.password ||
    url.port
  ) {
    throw new DomainError("linkedin_url_invalid", "expected https://www.linkedin.com/in/<name>");
  }
  const canonical = `https://www.linkedin.com/in/${name}`;
  if (canonical.length > 500) throw new DomainError("linkedin_url_invalid", "the address is too long");
  return canonical;
}
