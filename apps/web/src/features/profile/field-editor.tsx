import { clsx } from "clsx";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { controlStyle } from "../../ui/field.tsx";
import { useEditing } from "./editing.tsx";
import { checkField, findFieldKind } from "./field-kinds.ts";
import { useSources } from "./sources.ts";
import { findValue, isListItem } from "./profile-fields.ts";

interface FieldEditorProps {
  pointer: string;
  label: string;
  onDone: () => void;
}

/** One field, written over where it stands. Enter keeps it, Esc leaves it as it was. */
export function FieldEditor({ pointer, label, onDone }: FieldEditorProps) {
  const { profile } = useSources();
  const { change } = useEditing();
  const before = toWritten(findValue(profile, pointer));
  const [written, setWritten] = useState(before);
  const [checked, setChecked] = useState(false);
  const id = useId();
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => control.current?.select(), []);
  const kind = findFieldKind(pointer)!;
  const problem = checkField(kind, written);
  const isAdded = pointer.endsWith("/-");

  function save() {
    setChecked(true);
    if (problem !== undefined) return control.current?.focus();
    const text = written.trim();
    if (text !== before) change(toChange(text));
    onDone();
  }

  function toChange(text: string) {
    if (isAdded) return { operation: "add", pointer, value: kind.toValue(text) } as const;
    if (text !== "") return { operation: "set", pointer, value: kind.toValue(text) } as const;
    // A field of the profile itself is taken away; one of an entry is left blank.
    return /^\/(experience|education)\//.test(pointer)
      ? ({ operation: "set", pointer, value: kind.empty } as const)
      : ({ operation: "remove", pointer } as const);
  }

  function onKeyDown(event: KeyboardEvent) {
    const keeps = event.key === "Enter" && (kind.control === "line" || event.ctrlKey || event.metaKey);
    if (!keeps && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (keeps) save();
    else onDone();
  }

  const shared = {
    id,
    ref: control,
    value: written,
    maxLength: kind.max,
    onKeyDown,
    "aria-label": label,
    "aria-invalid": checked && problem !== undefined,
    "aria-describedby": `${id}-note`,
  };
  return (
    // Spans, because a field may stand in a heading or a paragraph.
    <span className="flex w-full max-w-[75ch] flex-col gap-1.5 py-1 text-sm font-normal text-ink">
      {kind.control === "line" ? (
        <input {...shared} onChange={(event) => setWritten(event.target.value)} className={clsx(controlStyle, "h-9")} />
      ) : (
        <textarea
          {...shared}
          onChange={(event) => setWritten(event.target.value)}
          className={clsx(controlStyle, "field-sizing-content max-h-96 min-h-20 py-2 leading-relaxed")}
        />
      )}
      <span id={`${id}-note`} role={checked && problem ? "alert" : undefined} className="text-xs empty:hidden">
        {checked && problem ? <span className="font-medium text-danger">{problem}</span> : kind.hint}
      </span>
      <span className="flex flex-wrap gap-1.5">
        <Button size="small" look="primary" onClick={save}>
          {words.common.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.common.cancel}
        </Button>
        {pointer.endsWith("/end") && (
          <Button
            size="small"
            onClick={() => {
              change({ operation: "set", pointer: pointer.replace(/end$/, "current"), value: true });
              onDone();
            }}
          >
            {words.profile.editing.stillThere}
          </Button>
        )}
        {isListItem(pointer) && !isAdded && (
          <Button
            size="small"
            look="danger"
            onClick={() => {
              change({ operation: "remove", pointer });
              onDone();
            }}
          >
            {words.profile.editing.remove}
          </Button>
        )}
      </span>
    </span>
  );
}

/** A field holds a text or a number; anything else has nothing to write over. */
function toWritten(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
