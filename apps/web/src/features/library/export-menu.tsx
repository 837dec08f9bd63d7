import { QUESTION_EXPORT_FORMATS } from "@groundwork/core/schemas";
import { ChevronDown } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { type LibraryFilters, toExportHref } from "./library-filters.ts";

export function ExportMenu({ filters }: { filters: LibraryFilters }) {
  const { library: say } = words;
  return (
    <Disclosure
      summary={
        <>
          {say.export}
          <ChevronDown aria-hidden className="size-4" />
        </>
      }
    >
      <ul className="p-1">
        {QUESTION_EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a
              href={toExportHref(filters, format)}
              download
              className="flex min-h-8 items-center justify-between gap-6 rounded-sm px-2 hover:bg-sunken"
            >
              {say.exportFormats[format]}
              <span className="text-xs text-muted">{say.exportHints[format]}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="px-3 py-2 text-xs text-muted">{say.exported}</p>
    </Disclosure>
  );
}
