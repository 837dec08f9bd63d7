import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { type LinkedPlace, readPlaceParam } from "../../lib/place-link.ts";
import { trpc } from "../../lib/trpc.ts";

/** Opens the document at the place that the address names, once the document is there. */
export function OpenPlace({ jobId, param }: { jobId: string; param: string }) {
  const text = useQuery(trpc.profiles.document.queryOptions({ jobId }, { staleTime: Infinity })).data?.text;
  const context = useEvidenceSelection();
  const open = useEffectEvent(({ number, evidence }: LinkedPlace, quote: string) =>
    context?.select({ number, evidence: { ...evidence, quote } }),
  );
  useEffect(() => {
    const place = readPlaceParam(param);
    if (place && text !== undefined) open(place, text.slice(place.evidence.start, place.evidence.end));
  }, [param, text]);
  return null;
}
