import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { TextInput } from "./field.tsx";

interface CodeInputProps extends Omit<ComponentProps<"input">, "type"> {
  /** A recovery code has letters; that of an app has digits only. */
  kind: "app" | "recovery";
}

/** A code that counts once. Phones offer it; spaces that it was copied with do no harm. */
export function CodeInput({ kind, ...rest }: CodeInputProps) {
  return (
    <TextInput
      name="code"
      autoComplete={kind === "app" ? "one-time-code" : "off"}
      inputMode={kind === "app" ? "numeric" : "text"}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      className={clsx("tabular font-mono tracking-wider", kind === "app" && "max-w-56")}
      {...rest}
    />
  );
}
