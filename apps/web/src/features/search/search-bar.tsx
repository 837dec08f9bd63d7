import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { controlStyle } from "../../ui/field.tsx";
import { SEARCH_FIELDS, type SearchFilters, isSearching, toSearchFilters } from "./search-filters.ts";

interface SearchBarProps {
  filters: SearchFilters;
  onFilter: (filters: SearchFilters) => void;
}

/** Looks through own profiles by what they hold. */
export function SearchBar({ filters, onFilter }: SearchBarProps) {
  const [draft, setDraft] = useState(filters);
  const [shown, setShown] = useState(filters);
  // The address bar changed by other means: the back button, or "clear".
  if (filters !== shown) {
    setShown(filters);
    setDraft(filters);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    onFilter(toSearchFilters({ ...draft }));
  }
  return (
    <search>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        {SEARCH_FIELDS.map((field) => (
          <label key={field} className="flex flex-[1_1_9rem] flex-col gap-1 text-xs text-muted">
            {words.search.fields[field]}
            <input
              type="search"
              value={draft[field] ?? ""}
              maxLength={100}
              placeholder={words.search.examples[field]}
              onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
              className={`${controlStyle} h-9`}
            />
          </label>
        ))}
        <Button type="submit" icon={<Search aria-hidden className="size-4" />}>
          {words.search.search}
        </Button>
        {isSearching(filters) && (
          <Button look="quiet" onClick={() => onFilter({})}>
            {words.search.clear}
          </Button>
        )}
      </form>
    </search>
  );
}
