/** As the service takes it: authenticators show "123 456", and it is pasted like that. */
export function toCode(typed: string): string {
  return typed.replaceAll(/\s/g, "");
}
