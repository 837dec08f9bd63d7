import type { Evidence, Profile } from "@groundwork/core/schemas";
import { TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import { type ReactNode, createContext, useContext } from "react";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { RuleMarker } from "./rule-marker.tsx";
import { isUnsure, toFieldId } from "./profile-fields.ts";

interface Sources {
  sources: Profile["sources"];
  numberOf: (evidence: Evidence) => number;
}

const SourcesContext = createContext<Sources | null>(null);
export const SourcesProvider = SourcesContext;

export function useSources(): Sources {
  const sources = useContext(SourcesContext);
  if (sources === null) throw new Error("a claim stands outside of a profile");
  return sources;
}

interface ClaimProps {
  pointer: string;
  /** What a person calls the field, for the button that explains a derived one. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** Something the profile says, with the places it is from, and whether to check it. */
export function Claim({ pointer, label, className, children }: ClaimProps) {
  const { sources, numberOf } = useSources();
  const source = sources[pointer];
  const unsure = source !== undefined && isUnsure(source);
  return (
    <span data-field={source && ""} id={toFieldId(pointer)} className={className}>
      <span className={clsx(unsure && "underline decoration-muted decoration-dashed underline-offset-4")}>
        {children}
      </span>
      {source && (
        <>
          {/* No break between the last word and its number. */}
          {"\u{2060}"}
          {source.evidence.map((evidence, index) => (
            <EvidenceMarker key={index} evidence={evidence} number={numberOf(evidence)} />
          ))}
          {source.origin === "derived" && <RuleMarker source={source} label={label} numberOf={numberOf} />}
          {source.origin === "corrected" && <span className="ml-1 text-xs text-muted">{words.profile.corrected}</span>}
        </>
      )}
      {unsure && (
        <span className="ml-1 inline-flex items-center gap-1 align-baseline text-xs whitespace-nowrap text-muted">
          <TriangleAlert aria-hidden className="size-3" />
          {words.profile.check}, {words.profile.sure(formatPercent(source.confidence))}
        </span>
      )}
    </span>
  );
}
