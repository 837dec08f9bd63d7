import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { words } from "../lib/messages/index.ts";
import { buttonStyle } from "./button.tsx";
import { TextInput } from "./field.tsx";

/** Paste and password managers are welcome; the eye is for who types. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextInput
        type={shown ? "text" : "password"}
        spellCheck={false}
        autoCapitalize="none"
        className="pr-11"
        {...props}
      />
      <button
        type="button"
        aria-label={shown ? words.auth.hidePassword : words.auth.showPassword}
        onClick={() => setShown(!shown)}
        className={buttonStyle({ look: "quiet", size: "icon", className: "absolute top-0.5 right-0.5" })}
      >
        <Icon aria-hidden className="size-4" />
      </button>
    </div>
  );
}
