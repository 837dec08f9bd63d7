import { CATEGORIES, DIFFICULTIES } from "@groundwork/core/schemas";
import { Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { chipStyle } from "../../ui/chip.tsx";
import { controlStyle } from "../../ui/field.tsx";
import { KindSelect } from "./kind-select.tsx";
import { type LibraryFilters, hasFilters, toLibraryFilters } from "./library-filters.ts";

/** Typing settles for this long before the address bar and the list follow. */
const SETTLE_MILLISECONDS = 250;

interface FilterBarProps {
  filters: LibraryFilters;
  onFilter: (filters: LibraryFilters) => void;
}

export function FilterBar({ filters, onFilter }: FilterBarProps) {
  const change = (changes: Record<string, unknown>) => onFilter(toLibraryFilters({ ...filters, ...changes }));
  return (
    <search className="flex flex-wrap items-end gap-3">
      <SearchInput value={filters.search ?? ""} onChange={(search) => change({ search })} />
      <KindSelect
        className="flex-1 gap-1 text-xs text-muted sm:flex-none"
        label={words.library.category}
        kinds={CATEGORIES}
        names={words.categories}
        none={words.library.all}
        value={filters.category}
        onChange={(category) => change({ category })}
      />
      <KindSelect
        className="flex-1 gap-1 text-xs text-muted sm:flex-none"
        label={words.library.difficulty}
        kinds={DIFFICULTIES}
        names={words.difficulties}
        none={words.library.all}
        value={filters.difficulty}
        onChange={(difficulty) => change({ difficulty })}
      />
      {filters.tag !== undefined && (
        <div className="flex h-9 items-center">
          <button
            type="button"
            aria-label={words.library.removeTag(filters.tag)}
            className={`${chipStyle} border-accent bg-accent-soft text-ink hover:border-accent-strong`}
            onClick={() => change({ tag: undefined })}
          >
            #{filters.tag}
            <X aria-hidden className="size-3" />
          </button>
        </div>
      )}
      {hasFilters(filters) && (
        <Button look="quiet" className="max-sm:w-full" onClick={() => onFilter({})}>
          {words.library.clear}
        </Button>
      )}
    </search>
  );
}

function SearchInput({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  // The address bar changed by other means: the back button, or "clear".
  if (value !== settled) {
    setSettled(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed), SETTLE_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="relative flex w-full flex-col gap-1 text-xs text-muted sm:w-72">
      {words.library.searchLabel}
      <Search aria-hidden className="absolute bottom-2.5 left-3 size-4" />
      <input
        type="search"
        value={typed}
        maxLength={200}
        placeholder={words.library.search}
        onChange={(event) => setTyped(event.target.value)}
        className={`${controlStyle} h-9 pl-9`}
      />
    </label>
  );
}
