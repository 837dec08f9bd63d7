import type { SavedQuestion } from "@groundwork/core/schemas";
import { useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { useSingleKeys } from "../../lib/single-keys.ts";
import { deleteSaved } from "../../lib/use-delete-saved.ts";
import { useReadyResumes } from "../../lib/use-ready-resumes.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { SavedCard } from "./saved-card.tsx";
import { SelectAll } from "./select-all.tsx";
import { type Selection, findNeighbour, selectShown, toggleSelection } from "./selection.ts";

interface SavedListProps {
  items: readonly SavedQuestion[];
  hasMore: boolean;
  onTag: (tag: string) => void;
}

export function SavedList({ items, hasMore, onTag }: SavedListProps) {
  const [selection, setSelection] = useState<Selection>(new Set());
  const anchor = useRef<string>(null);
  const [singleKeys] = useSingleKeys();
  const { resumes } = useReadyResumes();
  const focusCard = useFocusAfterDelete();
  const shown = items.map(({ savedId }) => savedId);
  const selected = selectShown(selection, items);
  const { library: say } = words;

  function select(id: string, { on, range }: { on: boolean; range: boolean }) {
    setSelection(toggleSelection(selection, shown, { id, on, anchor: range ? anchor.current : null }));
    anchor.current = id;
  }

  function remove(savedIds: string[]) {
    focusCard(findNeighbour(shown, savedIds));
    deleteSaved(savedIds, say.deleted(savedIds.length));
    setSelection(new Set([...selection].filter((id) => !savedIds.includes(id))));
  }

  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line pb-2">
        <SelectAll
          count={items.length}
          selected={selected.length}
          onChange={(all) => setSelection(new Set(all ? shown : []))}
        />
        {singleKeys && <p className="hidden text-xs text-muted lg:block">{say.keys}</p>}
        <p className="tabular text-xs text-muted">{say.shown(items.length, hasMore)}</p>
      </div>
      <ul aria-label={say.list} className="divide-y divide-line border-b border-line">
        {items.map((question) => (
          <SavedCard
            key={question.savedId}
            saved={question}
            resume={resumes?.find(({ jobId }) => jobId === question.jobId)}
            selected={selection.has(question.savedId)}
            onSelect={(how) => select(question.savedId, how)}
            onTag={onTag}
            onDelete={() => remove([question.savedId])}
          />
        ))}
      </ul>
      {selected.length > 0 && (
        <BulkBar
          selected={selected}
          onDelete={() => remove(selected.map(({ savedId }) => savedId))}
          onClear={() => setSelection(new Set())}
        />
      )}
    </div>
  );
}

/** The row is gone, and the focus with it: it goes on at its neighbour, once that is where it will be. */
function useFocusAfterDelete(): (savedId: string | null) => void {
  const next = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    const card = next.current === null ? null : document.querySelector<HTMLElement>(`[data-card="${next.current}"]`);
    (card ?? document.getElementById("content"))?.focus();
    next.current = undefined;
  });
  return (savedId) => {
    next.current = savedId;
  };
}
