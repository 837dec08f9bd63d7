import type { SavedQuestion } from "@groundwork/core/schemas";
import { Link } from "@tanstack/react-router";
import { FileText, Pencil, Trash2 } from "lucide-react";
import { clsx } from "clsx";
import { useRef, useState } from "react";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import type { ReadyResume } from "../../lib/use-ready-resumes.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, chipStyle } from "../../ui/chip.tsx";
import { EditForm } from "./edit-form.tsx";

interface SavedCardProps {
  saved: SavedQuestion;
  /** Where it was written for, while that is still there. */
  resume: ReadyResume | undefined;
  selected: boolean;
  onSelect: (how: { on: boolean; range: boolean }) => void;
  onTag: (tag: string) => void;
  onDelete: () => void;
}

export function SavedCard({ saved, resume, selected, onSelect, onTag, onDelete }: SavedCardProps) {
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const { library: say } = words;
  return (
    <li
      ref={card}
      data-card={saved.savedId}
      tabIndex={-1}
      aria-label={saved.question}
      className={clsx(
        "grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-5 -outline-offset-2",
        selected && "bg-accent-soft/40",
      )}
    >
      <label className="flex size-6 cursor-pointer items-center justify-center">
        <span className="sr-only">{say.select(saved.question)}</span>
        <input
          type="checkbox"
          data-key="x"
          className="size-4 accent-accent"
          checked={selected}
          onChange={({ target, nativeEvent }) =>
            onSelect({ on: target.checked, range: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey })
          }
        />
      </label>
      {editing ? (
        <EditForm
          saved={saved}
          onDone={() => {
            setEditing(false);
            // The form is gone, and the focus with it.
            card.current?.focus({ preventScroll: true });
          }}
        />
      ) : (
        <article>
          <div className="flex items-start justify-between gap-3">
            <h2 className="max-w-[60ch] min-w-0 text-base font-semibold text-pretty">{saved.question}</h2>
            <div className="flex shrink-0">
              <Button
                data-key="e"
                look="quiet"
                size="icon"
                aria-label={say.editOf(saved.question)}
                title={words.common.edit}
                icon={<Pencil aria-hidden className="size-4" />}
                onClick={() => setEditing(true)}
              />
              <Button
                look="quiet"
                size="icon"
                aria-label={say.deleteOf(saved.question)}
                title={words.common.delete}
                icon={<Trash2 aria-hidden className="size-4" />}
                onClick={onDelete}
              />
            </div>
          </div>
          <Kinds saved={saved} onTag={onTag} />
          <SavedAnswer answer={saved.answer} />
          <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
            {say.savedOn(formatDate(saved.createdAt))}
            {resume && (
              <Link
                to="/jobs/$jobId/questions"
                params={{ jobId: saved.jobId }}
                hash={saved.id}
                className="inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:text-ink hover:underline"
              >
                <FileText aria-hidden className="size-3.5" />
                {say.source(resume.fileName)}
              </Link>
            )}
          </p>
        </article>
      )}
    </li>
  );
}

function Kinds({ saved, onTag }: Pick<SavedCardProps, "saved" | "onTag">) {
  const target = words.questions.for(saved.jobTitle, saved.company);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
      <Chip>{words.categories[saved.category]}</Chip>
      <Chip>{words.difficulties[saved.difficulty]}</Chip>
      {target && <Chip>{target}</Chip>}
      {saved.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-label={words.library.filterByTag(tag)}
          className={`${chipStyle} hover:border-accent hover:text-ink`}
          onClick={() => onTag(tag)}
        >
          #{tag}
        </button>
      ))}
    </div>
  );
}

/** About six lines; longer ones hide the next question. */
const LONG_CHARACTERS = 500;

function SavedAnswer({ answer }: { answer: string }) {
  const [open, setOpen] = useState(false);
  const isLong = answer.length > LONG_CHARACTERS;
  return (
    <>
      <p
        className={clsx(
          "mt-3 max-w-[75ch] leading-relaxed break-words whitespace-pre-line",
          isLong && !open && "line-clamp-4",
        )}
      >
        {answer}
      </p>
      {isLong && (
        <Button look="quiet" size="small" className="-ml-2" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.library.showLess : words.library.showAll}
        </Button>
      )}
    </>
  );
}
