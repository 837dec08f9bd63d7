import { useQuery } from "@tanstack/react-query";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Select } from "../../ui/field.tsx";

/** As many as one page of the list holds. */
const SHOWN = 100;

interface MatchSelectProps {
  jobId: string;
  matchId: string | undefined;
  onMatch: (matchId: string | undefined) => void;
}

/** The job descriptions this resume was compared with: their gaps are worth asking about. Nothing where there is none. */
export function MatchSelect({ jobId, matchId, onMatch }: MatchSelectProps) {
  const matches = useQuery(trpc.matches.list.queryOptions({ jobId, limit: SHOWN }));
  const items = matches.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <label className="flex min-w-0 flex-col gap-1.5 font-medium sm:col-span-2">
      {words.questions.match}
      <Select className="truncate" value={matchId ?? ""} onChange={(event) => onMatch(event.target.value || undefined)}>
        <option value="">{words.questions.noMatch}</option>
        {items.map((match) => (
          <option key={match.matchId} value={match.matchId}>
            {words.questions.matchOption(words.questions.for(match.jobTitle, match.company), match.score)}
          </option>
        ))}
      </Select>
    </label>
  );
}
