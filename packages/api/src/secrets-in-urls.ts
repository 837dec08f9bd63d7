/** `connectionParams` is where tRPC's clients would put them. */
const SECRET_NAMES =
  /^(access[-_]?token|api[-_]?key|auth|authorization|bearer|connectionparams|jwt|key|pass(word|wd)?|secret|session[-_]?token|sid|token)$/i;
/** An API key, wherever it stands. */
const API_KEY = /\bgw_[\w-]{16}/;

/** Whether an address names a key, a token or a password: histories, proxies and their logs would keep it. */
export function holdsSecret(url: string): boolean {
  const [path = "", search = ""] = url.split("?", 2);
  if (API_KEY.test(path)) return true;
  return [...new URLSearchParams(search)].some(([name, value]) => SECRET_NAMES.test(name) || API_KEY.test(value));
}
