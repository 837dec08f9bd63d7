import { CATEGORIES, DIFFICULTIES } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useReadyResumes } from "../../lib/use-ready-resumes.ts";
import { Button } from "../../ui/button.tsx";
import { Toggle } from "../../ui/toggle.tsx";
import { KindSelect } from "./kind-select.tsx";
import { type LibraryFilters, hasFilters } from "./library-filters.ts";
import { SearchInput } from "./search-input.tsx";

interface FilterBarProps {
  filters: LibraryFilters;
  onFilter: (filters: LibraryFilters) => void;
}

export function FilterBar({ filters, onFilter }: FilterBarProps) {
  const change = (changes: LibraryFilters) => onFilter({ ...filters, ...changes });
  const { library: say } = words;
  const className = "min-w-0 gap-1 text-xs text-muted sm:w-35";
  return (
    <search className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      <SearchInput value={filters.search ?? ""} onChange={(search) => change({ search: search || undefined })} />
      <KindSelect
        className={className}
        label={say.category}
        kinds={CATEGORIES}
        names={words.categories}
        none={say.all}
        value={filters.category}
        onChange={(category) => change({ category })}
      />
      <KindSelect
        className={className}
        label={say.difficulty}
        kinds={DIFFICULTIES}
        names={words.difficulties}
        none={say.all}
        value={filters.difficulty}
        onChange={(difficulty) => change({ difficulty })}
      />
      <TagSelect className={className} value={filters.tag} onChange={(tag) => change({ tag })} />
      <ResumeSelect className={className} value={filters.jobId} onChange={(jobId) => change({ jobId })} />
      <Toggle
        className="h-9! max-sm:col-span-2 max-sm:w-fit"
        pressed={filters.due === true}
        onChange={(on) => change({ due: on || undefined })}
      >
        {say.due}
      </Toggle>
      {hasFilters(filters) && (
        <Button look="quiet" className="max-sm:col-span-2 max-sm:w-fit" onClick={() => onFilter({})}>
          {say.clear}
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps {
  className: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Every tag there is, and on how many questions. The one that is chosen is offered too, although none bears it any more. */
function TagSelect({ value, ...rest }: ChoiceProps) {
  const tags = useQuery(trpc.questions.tags.queryOptions());
  const names = Object.fromEntries(
    (tags.data ?? []).map(({ tag, count }) => [tag, words.library.tagCount(tag, count)] as const),
  );
  // Capitals do not tell tags apart.
  const chosen = Object.keys(names).find((tag) => tag.toLowerCase() === value?.toLowerCase()) ?? value;
  if (chosen !== undefined) names[chosen] ??= `#${chosen}`;
  return (
    <KindSelect
      label={words.library.tag}
      kinds={Object.keys(names)}
      names={names}
      none={words.library.all}
      value={chosen}
      {...rest}
    />
  );
}

function ResumeSelect({ value, ...rest }: ChoiceProps) {
  const { resumes } = useReadyResumes();
  const names = Object.fromEntries((resumes ?? []).map(({ jobId, fileName }) => [jobId, fileName]));
  if (value !== undefined && resumes !== undefined) names[value] ??= words.library.otherResume;
  return (
    <KindSelect
      label={words.library.resume}
      kinds={Object.keys(names)}
      names={names}
      none={words.library.all}
      value={value}
      {...rest}
    />
  );
}
