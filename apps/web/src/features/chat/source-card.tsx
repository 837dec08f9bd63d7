import type { Evidence, Message } from "@groundwork/core/schemas";
import { Link } from "@tanstack/react-router";
import { BookmarkCheck, CircleHelp, FileText } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { numberEvidence } from "../../lib/number-evidence.ts";
import { toPlaceParam } from "../../lib/place-link.ts";
import { useReadyResumes } from "../../lib/use-ready-resumes.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import type { ReplyActions } from "./ask-again.tsx";
import type { ReplySource } from "./reply-source.ts";
import { WrongMatch } from "./wrong-match.tsx";

interface SourceCardProps extends ReplyActions {
  reply: Message;
  source: ReplySource;
  asked: Message | undefined;
}

/** What the library's search takes. */
const MAX_SEARCH = 200;

/** Where the reply is from: always said. */
export function SourceCard({ reply, source, asked, onAsk, onChanged }: SourceCardProps) {
  switch (source.kind) {
    case "saved":
      return (
        <Card
          icon={<BookmarkCheck aria-hidden className="size-4 text-accent" />}
          title={words.chat.fromSaved}
          aside={words.chat.alike(formatPercent(source.similarity))}
        >
          <Link
            to="/library"
            search={{ search: source.question.slice(0, MAX_SEARCH) }}
            aria-label={words.chat.openSaved(source.question)}
            className="inline-block min-h-6 break-words text-accent underline underline-offset-2 hover:text-accent-strong"
          >
            {source.question}
          </Link>
          <WrongMatch reply={reply} isWrong={source.isWrong} asked={asked} onAsk={onAsk} onChanged={onChanged} />
        </Card>
      );
    case "resume":
      return <ResumeCard {...source} />;
    case "unknown":
      return (
        <Card icon={<CircleHelp aria-hidden className="size-4 text-muted" />} title={words.chat.unknown}>
          {source.nearest.length > 0 && (
            <>
              <p className="text-xs text-muted">{words.chat.nearest}</p>
              <ul className="mt-1.5 flex flex-col items-start gap-1.5">
                {source.nearest.map(({ savedId, question }) => (
                  <li key={savedId} className="max-w-full">
                    <QuestionButton question={question} onAsk={onAsk} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Card>
      );
  }
}

/** A question to ask with one press. */
export function QuestionButton({ question, onAsk }: { question: string; onAsk: ReplyActions["onAsk"] }) {
  return (
    <button
      type="button"
      aria-disabled={onAsk === undefined || undefined}
      className="max-w-full rounded-md border border-edge/50 bg-surface px-3 py-1.5 text-left break-words text-ink not-aria-disabled:hover:border-edge not-aria-disabled:hover:bg-sunken aria-disabled:opacity-55"
      onClick={() => onAsk?.(question)}
    >
      {question}
    </button>
  );
}

interface CardProps {
  icon: ReactNode;
  title: string;
  aside?: ReactNode;
  children?: ReactNode;
}

function Card({ icon, title, aside, children }: CardProps) {
  return (
    <div className="mt-3 rounded-md border border-line bg-surface px-3 py-2.5">
      <div className="flex items-baseline gap-2 text-xs">
        <span className="self-center">{icon}</span>
        <p className="min-w-0 font-medium break-words">{title}</p>
        {aside && <p className="tabular ml-auto shrink-0 text-muted">{aside}</p>}
      </div>
      {children && <div className="mt-1.5 sm:pl-6">{children}</div>}
    </div>
  );
}

function ResumeCard({ evidence, jobId }: { evidence: Evidence[]; jobId: string | undefined }) {
  const resume = useReadyResumes().resumes?.find((one) => one.jobId === jobId);
  const numberOf = useMemo(() => numberEvidence(evidence), [evidence]);
  const places = evidence.filter(
    (place, index) => evidence.findIndex((other) => numberOf(other) === numberOf(place)) === index,
  );
  return (
    <Card
      icon={<FileText aria-hidden className="size-4 text-accent" />}
      title={resume ? words.chat.fromResumeNamed(resume.fileName) : words.chat.fromResume}
    >
      <ol className="flex flex-col gap-1.5">
        {places.map((place) => {
          const number = numberOf(place);
          // A resume that was deleted has no page to open.
          const link = resume && (
            <Link
              to="/jobs/$jobId"
              params={{ jobId: resume.jobId }}
              search={{ place: toPlaceParam({ number, evidence: place }) }}
            />
          );
          return (
            <li key={`${place.start}-${place.end}`} className="flex gap-1.5">
              <EvidenceMarker evidence={place} number={number} link={link} />
              <div className="min-w-0">
                <q className="line-clamp-3">{place.quote.trim()}</q>
                {place.page !== null && (
                  <span className="text-xs whitespace-nowrap text-muted">{words.evidence.page(place.page)}</span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
