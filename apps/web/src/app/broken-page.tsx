import type { ErrorComponentProps } from "@tanstack/react-router";
import { useRouter } from "@tanstack/react-router";
import { words } from "../lib/messages/index.ts";
import { ErrorNotice } from "../ui/error-notice.tsx";

/** What a page shows instead of itself when it breaks; the rest stays usable. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <div className="py-8">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">{words.common.brokenTitle}</h1>
      <ErrorNotice
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}
