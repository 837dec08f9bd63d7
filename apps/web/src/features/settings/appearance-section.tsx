import { accountWords } from "../../lib/messages/account-words.ts";
import { SingleKeysSwitch } from "../../ui/single-keys-switch.tsx";
import { ThemeChoice } from "../../ui/theme-choice.tsx";
import { Setting } from "./setting.tsx";

const { appearance: say } = accountWords.settings;

export function AppearanceSection() {
  return (
    <>
      <Setting title={say.theme} lead={say.lead}>
        <fieldset className="w-full max-w-80">
          <legend className="sr-only">{say.theme}</legend>
          <ThemeChoice />
        </fieldset>
      </Setting>
      <Setting title={say.keys}>
        <SingleKeysSwitch />
      </Setting>
    </>
  );
}
