import { Monitor, Moon, Sun } from "lucide-react";
import { useId } from "react";
import { words } from "../lib/messages/index.ts";
import { THEMES, type Theme, useTheme } from "../lib/theme.ts";

const ICONS: Record<Theme, typeof Sun> = { light: Sun, dark: Moon, system: Monitor };

export function ThemeChoice() {
  const [theme, setTheme] = useTheme();
  const name = useId();
  return (
    <div className="grid grid-cols-3 gap-1">
      {THEMES.map((choice) => {
        const Icon = ICONS[choice];
        return (
          <label
            key={choice}
            className="flex cursor-pointer flex-col items-center gap-1 rounded-md border border-transparent py-2 text-xs text-muted hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={theme === choice}
              onChange={() => setTheme(choice)}
            />
            <Icon aria-hidden className="size-4" />
            {words.nav[choice]}
          </label>
        );
      })}
    </div>
  );
}
