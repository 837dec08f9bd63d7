import { CATEGORIES, type Category, DIFFICULTIES, type Difficulty } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { Fragment, useId } from "react";
import { words } from "../../lib/messages/index.ts";
import { Toggle } from "../../ui/toggle.tsx";

interface Kinds {
  categories: Category[];
  difficulties: Difficulty[];
}

interface KindGridProps extends Kinds {
  problem: string | undefined;
  onChange: (kinds: Kinds) => void;
}

/** Categories down, difficulties across; a dot where both are on, so that one sees what will be asked. */
export function KindGrid({ categories, difficulties, problem, onChange }: KindGridProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend className="font-medium">{words.questions.kinds}</legend>
      <div className="mt-2 grid max-w-xl grid-cols-[minmax(7rem,1.4fr)_repeat(3,1fr)] gap-1.5">
        <span />
        {DIFFICULTIES.map((difficulty) => (
          <Toggle
            key={difficulty}
            className="min-w-0 justify-center px-1 max-sm:h-auto max-sm:flex-col max-sm:gap-0 max-sm:py-1 max-sm:text-xs"
            pressed={difficulties.includes(difficulty)}
            onChange={(on) =>
              onChange({
                categories,
                difficulties: withChoice(DIFFICULTIES, { chosen: difficulties, choice: difficulty, on }),
              })
            }
          >
            {words.difficulties[difficulty]}
          </Toggle>
        ))}
        {CATEGORIES.map((category) => (
          <Fragment key={category}>
            <Toggle
              className="h-auto! min-h-8 min-w-0 px-1.5 text-left max-sm:text-xs"
              pressed={categories.includes(category)}
              onChange={(on) =>
                onChange({
                  categories: withChoice(CATEGORIES, { chosen: categories, choice: category, on }),
                  difficulties,
                })
              }
            >
              {words.categories[category]}
            </Toggle>
            {DIFFICULTIES.map((difficulty) => (
              <Cell key={difficulty} on={categories.includes(category) && difficulties.includes(difficulty)} />
            ))}
          </Fragment>
        ))}
      </div>
      <p id={id} className={clsx("mt-2 text-xs", problem ? "font-medium text-danger" : "text-muted")}>
        {problem ?? words.questions.kindsSum(categories.length, difficulties.length)}
      </p>
    </fieldset>
  );
}

function Cell({ on }: { on: boolean }) {
  return (
    <span aria-hidden className="flex items-center justify-center">
      <span className={on ? "size-2 rounded-full bg-accent" : "size-1 rounded-full bg-edge"} />
    </span>
  );
}

/** In the order of `all`, whatever the order of the clicks. */
function withChoice<Choice>(
  all: readonly Choice[],
  { chosen, choice, on }: { chosen: readonly Choice[]; choice: Choice; on: boolean },
): Choice[] {
  return all.filter((one) => (one === choice ? on : chosen.includes(one)));
}
