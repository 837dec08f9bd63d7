import type { Evidence } from "@groundwork/core/schemas";
import { BookmarkCheck, CircleHelp, FileText } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { numberEvidence } from "../../lib/number-evidence.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import type { ReplySource } from "./reply-source.ts";

interface SourceCardProps {
  source: ReplySource;
  /** Asks one of the nearest questions. */
  onAsk: (question: string) => void;
}

/** Where the reply is from: always said. */
export function SourceCard({ source, onAsk }: SourceCardProps) {
  switch (source.kind) {
    case "saved":
      return (
        <Card icon={<BookmarkCheck aria-hidden className="size-4 text-accent" />} title={words.chat.fromSaved}>
          <p className="tabular text-muted">
            {words.chat.fromSavedTo(source.question, formatPercent(source.similarity))}
          </p>
        </Card>
      );
    case "resume":
      return (
        <Card icon={<FileText aria-hidden className="size-4 text-accent" />} title={words.chat.fromResume}>
          <Quotes evidence={source.evidence} />
        </Card>
      );
    case "unknown":
      return (
        <Card icon={<CircleHelp aria-hidden className="size-4 text-muted" />} title={words.chat.unknown}>
          {source.nearest.length > 0 && (
            <>
              <p className="text-xs text-muted">{words.chat.nearest}</p>
              <ul className="mt-1 flex flex-col items-start gap-1">
                {source.nearest.map((question) => (
                  <li key={question}>
                    <button
                      type="button"
                      className="min-h-6 text-left text-accent underline underline-offset-2"
                      onClick={() => onAsk(question)}
                    >
                      {question}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Card>
      );
  }
}

function Card({ icon, title, children }: { icon: ReactNode; title: string; children?: ReactNode }) {
  return (
    <div className="mt-3 rounded-md border border-line bg-surface px-3 py-2.5">
      <p className="flex items-center gap-2 text-xs font-medium">
        {icon}
        {title}
      </p>
      {children && <div className="mt-1.5 pl-6">{children}</div>}
    </div>
  );
}

function Quotes({ evidence }: { evidence: Evidence[] }) {
  const numberOf = useMemo(() => numberEvidence(evidence), [evidence]);
  const places = evidence.filter(
    (place, index) => evidence.findIndex((other) => numberOf(other) === numberOf(place)) === index,
  );
  return (
    <ol className="flex flex-col gap-1.5">
      {places.map((place) => (
        <li key={`${place.start}-${place.end}`} className="flex gap-1.5">
          <EvidenceMarker evidence={place} number={numberOf(place)} />
          <div className="min-w-0">
            <q className="line-clamp-3">{place.quote.trim()}</q>
            {place.page !== null && (
              <span className="ml-1 text-xs whitespace-nowrap text-muted">{words.evidence.page(place.page)}</span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
