import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { clsx } from "clsx";
import { words } from "../lib/messages/index.ts";
import { trpc } from "../lib/trpc.ts";
import { AccountMenu } from "./account-menu.tsx";
import { DueCount } from "./due-count.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { PageTitle } from "./page-title.tsx";
import { SessionGuard } from "./session-guard.tsx";

/** `within`: a resume's own pages belong to the resumes. */
const LINKS = [
  { to: "/resumes", within: ["/resumes", "/jobs"], label: words.nav.resumes },
  { to: "/library", within: ["/library"], label: words.nav.library },
  { to: "/practice", within: ["/practice"], label: words.nav.practice },
  { to: "/chat", within: ["/chat"], label: words.nav.chat },
] as const;

export function Layout() {
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { staleTime: Infinity }));
  const user = me.data ?? null;
  const path = useLocation({ select: (location) => location.pathname });
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-md bg-accent px-3 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {words.common.skipToContent}
      </a>
      <header className="sticky top-0 z-30 border-b border-line bg-ground">
        <div className="mx-auto flex h-14 w-full max-w-[96rem] items-center gap-x-2 px-4 sm:gap-x-6 sm:px-6">
          <Link
            to="/"
            aria-label={words.product}
            // On a small screen the four pages need the room; this leads to the first of them.
            className={clsx("items-center gap-2 font-semibold tracking-tight", user ? "hidden sm:flex" : "flex")}
          >
            <img src="/favicon.svg" alt="" className="size-6" />
            {words.product}
          </Link>
          {user && (
            <nav aria-label={words.nav.main} className="flex self-stretch max-sm:-ml-2 sm:gap-1">
              {LINKS.map(({ to, within, label }) => (
                <Link
                  key={to}
                  to={to}
                  data-current={within.some((start) => path.startsWith(start)) || undefined}
                  className="-mb-px flex items-center border-b-2 border-transparent px-2 text-muted hover:text-ink data-current:border-accent data-current:font-medium data-current:text-ink sm:px-3"
                >
                  {label}
                  {to === "/practice" && <DueCount />}
                </Link>
              ))}
            </nav>
          )}
          <div className="ml-auto">
            <AccountMenu user={user} />
          </div>
        </div>
      </header>
      <PageTitle />
      <OfflineNotice />
      <SessionGuard />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[96rem] flex-1 flex-col px-4 py-6 outline-none sm:px-6"
      >
        <Outlet />
      </main>
    </div>
  );
}
