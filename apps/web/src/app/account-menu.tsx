import type { User } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { Sun, UserRound } from "lucide-react";
import { forgetAccount } from "../lib/forget-account.ts";
import { words } from "../lib/messages/index.ts";
import { savedDeletes } from "../lib/saved-deletes.ts";
import { trpc } from "../lib/trpc.ts";
import { Button, buttonStyle } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { SingleKeysSwitch } from "../ui/single-keys-switch.tsx";
import { ThemeChoice } from "../ui/theme-choice.tsx";

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
      <fieldset className="px-4 py-3">
        <legend className="sr-only">{words.nav.appearance}</legend>
        <p aria-hidden className="mb-2 text-xs text-muted">
          {words.nav.appearance}
        </p>
        <ThemeChoice />
      </fieldset>
      {user && (
        <>
          <div className="px-4 py-3">
            <SingleKeysSwitch />
          </div>
          <div className="flex flex-col p-2">
            <Link to="/settings" className={buttonStyle({ look: "quiet", className: rowStyle })}>
              {words.titles.settings}
            </Link>
            <SignOut />
          </div>
        </>
      )}
    </Disclosure>
  );
}

const rowStyle = "w-full justify-start! px-2! text-ink";

function SignOut() {
  const router = useRouter();
  const signOut = useMutation(
    trpc.auth.signOut.mutationOptions({
      // What was put off can only be sent by who is signed in.
      onMutate: () => savedDeletes.send(),
      onSuccess: () => {
        forgetAccount();
        void router.navigate({ to: "/" });
      },
      onError: async (error) => (await import("../ui/toasts.tsx")).showErrorToast(error),
    }),
  );
  return (
    <Button look="quiet" className={rowStyle} busy={signOut.isPending} onClick={() => signOut.mutate()}>
      {words.nav.signOut}
    </Button>
  );
}
