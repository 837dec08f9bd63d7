import type { Question } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Chip } from "../../ui/chip.tsx";
import { AnswerText } from "./answer-text.tsx";
import { SaveButton } from "./save-button.tsx";

export function QuestionCard({ question, savedId }: { question: Question; savedId: string | undefined }) {
  const target = words.questions.for(question.jobTitle, question.company);
  return (
    <li className="py-5 first:pt-0">
      <article>
        <div className="flex items-start justify-between gap-3">
          <h3 className="max-w-[60ch] text-base font-semibold text-pretty">{question.question}</h3>
          <SaveButton question={question} savedId={savedId} />
        </div>
        <div className="mt-1.5 mb-3 flex flex-wrap gap-1.5">
          <Chip>{words.categories[question.category]}</Chip>
          <Chip>{words.difficulties[question.difficulty]}</Chip>
          {target && <Chip>{target}</Chip>}
          {question.tags.map((tag) => (
            <Chip key={tag}>#{tag}</Chip>
          ))}
        </div>
        <AnswerText answer={question.answer} />
      </article>
    </li>
  );
}
