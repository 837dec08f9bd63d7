import type { MatchWarning } from "@groundwork/core/schemas";
import { TriangleAlert } from "lucide-react";
import { words } from "../../lib/messages/index.ts";

export function Warnings({ warnings }: { warnings: readonly MatchWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul aria-label={words.match.result.warnings} className="flex flex-col gap-2">
      {warnings.map(({ code, message }, index) => (
        <li key={index} className="flex max-w-prose gap-3 rounded-md border border-dashed border-edge p-3">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
          {words.match.warningCodes[code] ?? message}
        </li>
      ))}
    </ul>
  );
}
