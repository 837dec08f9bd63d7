import { Plus } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { Field, TextArea, TextInput } from "../../ui/field.tsx";
import { useEditing } from "./editing.tsx";
import { checkField, findFieldKind } from "./field-kinds.ts";

type List = "experience" | "education";

const { fieldNames: names, location } = words.profile;
/** In the order they are asked for. */
const FIELDS: Record<List, readonly (readonly [name: string, label: string])[]> = {
  experience: [
    ["role", names.role],
    ["company", names.company],
    ["start", names.start],
    ["end", names.end],
    ["location", location],
    ["description", names.description],
  ],
  education: [
    ["degree", names.degree],
    ["institution", names.institution],
    ["year", names.year],
  ],
};

/** While editing: one more entry at the end of a list. */
export function EntryForm({ list }: { list: List }) {
  const { isOn } = useEditing();
  const [isOpen, setIsOpen] = useState(false);
  if (!isOn) return null;
  if (isOpen) return <OpenForm list={list} onDone={() => setIsOpen(false)} />;
  return (
    <Button
      size="small"
      className="mt-3"
      icon={<Plus aria-hidden className="size-3.5" />}
      onClick={() => setIsOpen(true)}
    >
      {words.profile.editing.addTo[list]}
    </Button>
  );
}

function OpenForm({ list, onDone }: { list: List; onDone: () => void }) {
  const { change } = useEditing();
  const [draft, setDraft] = useState<Record<string, string>>({});
  const [isCurrent, setIsCurrent] = useState(false);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const fields = FIELDS[list].filter(([name]) => !(isCurrent && name === "end"));
  const problems = Object.fromEntries(
    fields.map(([name]) => [name, checkField(kindOf(list, name), draft[name] ?? "")]),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (Object.values(problems).some(Boolean)) return;
    const value = Object.fromEntries(
      fields.map(([name]) => {
        const kind = kindOf(list, name);
        const text = (draft[name] ?? "").trim();
        return [name, text === "" ? kind.empty : kind.toValue(text)];
      }),
    );
    const whole = list === "experience" ? { end: null, ...value, current: isCurrent } : value;
    change({ operation: "add", pointer: `/${list}/-`, value: whole });
    onDone();
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      className="mt-4 grid max-w-2xl gap-4 rounded-md border border-line p-4 sm:grid-cols-2"
    >
      {fields.map(([name, label]) => {
        const kind = kindOf(list, name);
        const Control = kind.control === "line" ? TextInput : TextArea;
        return (
          <Field
            key={name}
            label={label}
            note={kind.empty === undefined ? undefined : words.questions.optional}
            hint={kind.hint}
            problem={checked ? problems[name] : undefined}
            className={kind.control === "text" ? "sm:col-span-2" : undefined}
          >
            <Control
              value={draft[name] ?? ""}
              onChange={(event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value })}
            />
          </Field>
        );
      })}
      {list === "experience" && (
        <label className="flex min-h-6 items-center gap-2 sm:col-span-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={isCurrent}
            onChange={(event) => setIsCurrent(event.target.checked)}
          />
          {words.profile.editing.stillThere}
        </label>
      )}
      <div className="flex gap-2 sm:col-span-2">
        <Button type="submit" look="primary">
          {words.profile.editing.add}
        </Button>
        <Button onClick={onDone}>{words.common.cancel}</Button>
      </div>
    </form>
  );
}

function kindOf(list: List, name: string) {
  return findFieldKind(`/${list}/0/${name}`)!;
}
