import { createDelayedDeletes } from "./delayed-deletes.ts";
import { whenForgotten } from "./forget-account.ts";
import { refreshSaved } from "./refresh-saved.ts";
import { trpcClient } from "./trpc.ts";

/** Saved questions on their way out of the library, whichever page asked for it. */
export const savedDeletes = createDelayedDeletes({
  remove: async (savedIds) => {
    await trpcClient.questions.deleteSaved.mutate({ savedIds }, { context: { keepalive: true } });
    await refreshSaved();
  },
  onFailed: async (error) => {
    // One of them may have been deleted elsewhere.
    void refreshSaved();
    const { showErrorToast } = await import("../ui/toasts.tsx");
    showErrorToast(error);
  },
});

window.addEventListener("pagehide", () => void savedDeletes.send());
// They can no longer be sent by who is gone, nor by who comes next.
whenForgotten(() => void savedDeletes.keep([...savedDeletes.hidden()]));
