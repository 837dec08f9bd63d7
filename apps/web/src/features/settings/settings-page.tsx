import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { ReauthenticationDialog } from "./reauthentication-dialog.tsx";

const SECTIONS = [
  { to: "/settings", label: words.titles.profile },
  { to: "/settings/security", label: words.titles.security },
  { to: "/settings/engine", label: words.titles.engine },
  { to: "/settings/privacy", label: words.titles.privacy },
  { to: "/settings/activity", label: words.titles.activity },
  { to: "/settings/appearance", label: words.titles.appearance },
] as const;

export function SettingsPage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6">
      <PageHeading title={words.titles.settings} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <nav aria-label={accountWords.settings.sections}>
          <ul className="flex flex-wrap gap-1 max-lg:-mx-2 lg:sticky lg:top-20 lg:flex-col">
            {SECTIONS.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: true }}
                  className="block rounded-md px-3 py-1.5 text-muted hover:bg-sunken hover:text-ink max-lg:px-2"
                  activeProps={{ className: "bg-sunken font-medium text-ink!" }}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex max-w-2xl min-w-0 flex-col gap-10">{children}</div>
      </div>
      <ReauthenticationDialog />
    </div>
  );
}
