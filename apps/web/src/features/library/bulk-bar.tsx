import type { SavedQuestion } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { Tag, Trash2, X } from "lucide-react";
import { useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { TagForm } from "./tag-form.tsx";

interface BulkBarProps {
  selected: readonly SavedQuestion[];
  onDelete: () => void;
  onClear: () => void;
}

/** What to do with the selection; at the foot of the screen for as long as the list goes on below it. */
export function BulkBar({ selected, onDelete, onClear }: BulkBarProps) {
  const [tagging, setTagging] = useState(false);
  const { library: say } = words;
  return (
    <section
      data-bulk-bar
      aria-label={say.selection}
      className={clsx(
        "sticky bottom-3 z-20 mt-4 rounded-lg border border-edge/60 bg-surface p-2",
        // On a low screen the form would cover the whole list.
        tagging && "[@media(max-height:40rem)]:static",
      )}
    >
      {tagging && <TagForm selected={selected} onDone={() => setTagging(false)} />}
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="tabular mr-auto px-2 font-medium">
          {say.selected(selected.length)}
        </p>
        <Button
          size="small"
          aria-expanded={tagging}
          icon={<Tag aria-hidden className="size-3.5" />}
          onClick={() => setTagging(!tagging)}
        >
          {say.editTags}
        </Button>
        <Button size="small" look="danger" icon={<Trash2 aria-hidden className="size-3.5" />} onClick={onDelete}>
          {words.common.delete}
        </Button>
        <Button
          size="icon"
          look="quiet"
          aria-label={say.unselect}
          title={say.unselect}
          icon={<X aria-hidden className="size-4" />}
          onClick={onClear}
        />
      </div>
    </section>
  );
}
