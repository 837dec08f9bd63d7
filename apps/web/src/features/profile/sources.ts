import type { Evidence, Profile } from "@groundwork/core/schemas";
import { createContext, useContext } from "react";

interface Sources {
  profile: Profile;
  numberOf: (evidence: Evidence) => number;
}

const SourcesContext = createContext<Sources | null>(null);
export const SourcesProvider = SourcesContext;

export function useSources(): Sources {
  const sources = useContext(SourcesContext);
  if (sources === null) throw new Error("a claim stands outside of a profile");
  return sources;
}
