import type { User } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Monitor, Moon, Sun, UserRound } from "lucide-react";
import { clearDrafts } from "../lib/drafts.ts";
import { words } from "../lib/messages/index.ts";
import { savedDeletes } from "../lib/saved-deletes.ts";
import { useSingleKeys } from "../lib/single-keys.ts";
import { THEMES, type Theme, useTheme } from "../lib/theme.ts";
import { trpc } from "../lib/trpc.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";

/** Who is signed in, how it looks, and the way out. A disclosure, not a menu: it holds switches. */
export function AccountMenu({ user }: { user: User | null }) {
  const Icon = user ? UserRound : Sun;
  return (
    <Disclosure
      size="icon"
      label={user ? words.nav.account : words.nav.appearance}
      summary={<Icon aria-hidden className="size-4" />}
    >
      {user && (
        <div className="px-4 py-3">
          <p className="truncate font-medium">{user.name}</p>
          <p className="truncate text-xs text-muted">{user.email}</p>
        </div>
      )}
      <Appearance />
      {user && <SingleKeysSwitch />}
      {user && <SignOut />}
    </Disclosure>
  );
}

const THEME_ICONS: Record<Theme, typeof Sun> = { light: Sun, dark: Moon, system: Monitor };

function Appearance() {
  const [theme, setTheme] = useTheme();
  return (
    <fieldset className="px-4 py-3">
      <legend className="sr-only">{words.nav.appearance}</legend>
      <p aria-hidden className="mb-2 text-xs text-muted">
        {words.nav.appearance}
      </p>
      <div className="grid grid-cols-3 gap-1">
        {THEMES.map((choice) => {
          const Icon = THEME_ICONS[choice];
          return (
            <label
              key={choice}
              className="flex cursor-pointer flex-col items-center gap-1 rounded-md border border-transparent py-2 text-xs text-muted hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="theme"
                className="sr-only"
                checked={theme === choice}
                onChange={() => setTheme(choice)}
              />
              <Icon aria-hidden className="size-4" />
              {words.nav[choice]}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function SingleKeysSwitch() {
  const [on, setOn] = useSingleKeys();
  return (
    <label className="flex cursor-pointer items-start justify-between gap-3 px-4 py-3">
      <span>
        {words.nav.singleKeys}
        <span className="block text-xs text-muted">{words.nav.singleKeysHint}</span>
      </span>
      <input
        type="checkbox"
        className="mt-1 size-4 accent-accent"
        checked={on}
        onChange={(event) => setOn(event.target.checked)}
      />
    </label>
  );
}

function SignOut() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const signOut = useMutation(
    trpc.auth.signOut.mutationOptions({
      // What was put off can only be sent by who is signed in.
      onMutate: () => savedDeletes.send(),
      onSuccess: () => {
        // Nothing of theirs stays for who comes next.
        queryClient.clear();
        clearDrafts();
        queryClient.setQueryData(trpc.auth.me.queryKey(), null);
        void router.navigate({ to: "/" });
      },
      onError: async (error) => (await import("../ui/toasts.tsx")).showErrorToast(error),
    }),
  );
  return (
    <div className="p-2">
      <Button
        look="quiet"
        className="w-full justify-start! px-2! text-ink"
        busy={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {words.nav.signOut}
      </Button>
    </div>
  );
}
