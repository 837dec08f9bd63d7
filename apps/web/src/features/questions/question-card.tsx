import type { Question } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { RefreshCw } from "lucide-react";
import { useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { AnswerText } from "./answer-text.tsx";
import { CopyButton } from "./copy-button.tsx";
import { RewriteForm } from "./rewrite-form.tsx";
import { SaveButton, useSave } from "./save-button.tsx";

interface QuestionCardProps {
  question: Question;
  savedId: string | undefined;
  /** Written just now. */
  isNew: boolean;
  /** The one that a link leads to: it shows the focus, whatever the link was followed with. */
  isFirst: boolean;
}

export function QuestionCard({ question, savedId, isNew, isFirst }: QuestionCardProps) {
  const [rewriting, setRewriting] = useState(false);
  const [rewritten, setRewritten] = useState<"other" | "same" | null>(null);
  const card = useRef<HTMLElement>(null);
  const { questions: say } = words;
  const target = say.for(question.jobTitle, question.company);

  function close() {
    setRewriting(false);
    // The form is gone, and the focus with it.
    card.current?.focus({ preventScroll: true });
  }

  return (
    <li className="py-5 first:pt-0">
      <article
        ref={card}
        id={question.id}
        data-card
        tabIndex={-1}
        aria-label={question.question}
        className={clsx(
          "scroll-mt-4 rounded-sm outline-offset-8 max-lg:scroll-mt-14",
          isFirst && "focus:outline-2 focus:outline-accent",
        )}
      >
        <h3 className="max-w-[60ch] text-base font-semibold text-pretty">{question.question}</h3>
        <div className="mt-1.5 mb-3 flex flex-wrap gap-1.5">
          {isNew && <Chip className="border-accent/45! bg-accent-soft! text-accent!">{say.isNew}</Chip>}
          <Chip>{words.categories[question.category]}</Chip>
          <Chip>{words.difficulties[question.difficulty]}</Chip>
          {target && <Chip>{target}</Chip>}
          {question.tags.map((tag) => (
            <Chip key={tag}>#{tag}</Chip>
          ))}
        </div>
        <AnswerText answer={question.answer} />
        <LiveRegion>{rewritten === null ? "" : say.rewritten[rewritten]}</LiveRegion>
        {rewritten === "same" && !rewriting && <p className="mt-3 text-muted">{say.rewritten.same}</p>}
        {rewritten === "other" && savedId !== undefined && (
          <KeptAnswer questionId={question.id} onReplaced={() => setRewritten(null)} />
        )}
        {rewriting ? (
          <RewriteForm
            question={question}
            onWritten={(written) => {
              setRewritten(written.answer.text === question.answer.text ? "same" : "other");
              close();
            }}
            onCancel={close}
          />
        ) : (
          <div className="mt-3 flex flex-wrap gap-1.5">
            <SaveButton question={question} savedId={savedId} />
            <Button
              data-key="r"
              look="quiet"
              size="small"
              aria-label={say.rewriteOf(question.question)}
              icon={<RefreshCw aria-hidden className="size-3.5" />}
              onClick={() => setRewriting(true)}
            >
              {say.openRewrite}
            </Button>
            <CopyButton question={question} />
          </div>
        )}
      </article>
    </li>
  );
}

/** The library does not follow by itself: what is kept there may have been edited. */
function KeptAnswer({ questionId, onReplaced }: { questionId: string; onReplaced: () => void }) {
  const save = useSave(onReplaced);
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
      {words.questions.keptAnswer}
      <Button size="small" busy={save.isPending} onClick={() => save.mutate({ questionId })}>
        {words.questions.replaceKept}
      </Button>
    </p>
  );
}
