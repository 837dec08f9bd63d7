declare module "@jsonresume/schema" {
  /** Calls back at once: null, or what is wrong. */
  export function validate(resume: unknown, callback: (errors: unknown) => void): void;
}
