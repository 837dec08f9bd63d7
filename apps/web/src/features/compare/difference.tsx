import type { ProfileDifference } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { Minus, Pencil, Plus } from "lucide-react";
import { useId } from "react";
import { words } from "../../lib/messages/index.ts";
import { type CompareRow, type CompareSection, toSections } from "./to-rows.ts";

export function Difference({ difference }: { difference: ProfileDifference }) {
  return (
    <div className="flex flex-col gap-6">
      {toSections(difference).map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </div>
  );
}

const ICONS = { added: Plus, removed: Minus, changed: Pencil };

function Section({ section: { title, rows } }: { section: CompareSection }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line pt-4">
      <h2 id={id} className="mb-2 text-xs font-semibold text-muted">
        {title} <span className="tabular font-normal">{rows.length}</span>
      </h2>
      <ul className="flex flex-col gap-3">
        {rows.map((row, index) => (
          <Row key={index} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row: { kind, label, before, after } }: { row: CompareRow }) {
  const Icon = ICONS[kind];
  return (
    <li>
      <p className="mb-1 flex items-baseline gap-1.5 text-xs text-muted">
        <Icon aria-hidden className="size-3 shrink-0 self-center" />
        <span className="min-w-0 break-words">
          {label} <span className="sr-only">{words.compare.kinds[kind]}</span>
        </span>
      </p>
      <div className="grid grid-cols-2 gap-2 sm:gap-4">
        <Side text={before} name={words.compare.first} className="border-line bg-surface" />
        <Side text={after} name={words.compare.second} className="border-accent/45 bg-accent-soft" />
      </div>
    </li>
  );
}

function Side({ text, name, className }: { text: string; name: string; className: string }) {
  return (
    <div
      className={clsx(
        "min-w-0 rounded-sm border px-2 py-1.5 break-words whitespace-pre-line",
        text === "" ? "border-dashed border-line text-muted" : className,
      )}
    >
      <span className="sr-only">{name}: </span>
      {text || words.compare.nothing}
    </div>
  );
}
