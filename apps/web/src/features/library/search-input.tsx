import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { controlStyle } from "../../ui/field.tsx";

/** Typing settles for this long before the address bar and the list follow. */
const SETTLE_MILLISECONDS = 250;

export function SearchInput({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  // The address bar changed by other means: the back button, or "clear".
  if (value !== settled) {
    setSettled(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), SETTLE_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="relative flex flex-col gap-1 text-xs text-muted max-sm:col-span-2 sm:w-60">
      {words.library.searchLabel}
      <Search aria-hidden className="absolute bottom-2.5 left-3 size-4" />
      <input
        type="search"
        data-key="/"
        value={typed}
        maxLength={200}
        placeholder={words.library.search}
        onChange={(event) => setTyped(event.target.value)}
        className={`${controlStyle} h-9 pl-9`}
      />
    </label>
  );
}
