import type { Evidence, Source } from "@groundwork/core/schemas";
import { Popover } from "@base-ui/react/popover";
import { words } from "../../lib/messages/index.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { toRuleSentence } from "./rule-sentence.ts";

interface RuleMarkerProps {
  source: Source;
  label: string;
  numberOf: (evidence: Evidence) => number;
}

/** For what is not written anywhere but follows: an equals sign that shows the rule and its inputs. */
export function RuleMarker({ source, label, numberOf }: RuleMarkerProps) {
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={words.profile.how(label)}
        className="group/rule -my-1 inline-flex h-6 min-w-6 items-center justify-center rounded-sm align-middle"
      >
        <span className="inline-flex size-4 items-center justify-center rounded-sm border border-accent/45 text-[0.6875rem] leading-none font-semibold text-accent group-hover/rule:border-accent">
          =
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} className="z-40">
          <Popover.Popup className="max-w-80 rounded-md border border-edge/60 bg-surface px-4 py-3 text-sm transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
            <Popover.Title className="font-medium">{words.profile.derived}</Popover.Title>
            <Popover.Description className="mt-1 text-muted">{toRuleSentence(source.rule)}</Popover.Description>
            {source.evidence.length === 0 ? (
              <p className="mt-2 text-xs text-muted">{words.profile.noInputs}</p>
            ) : (
              <p className="mt-2 flex flex-wrap items-center text-xs text-muted">
                <span className="mr-1">{words.profile.from}</span>
                {source.evidence.map((evidence, index) => (
                  <EvidenceMarker key={index} evidence={evidence} number={numberOf(evidence)} />
                ))}
              </p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
