import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { words } from "../../lib/messages/index.ts";
import { PageHeading } from "../../ui/page-heading.tsx";

const VIEWS = [
  { to: "/practice", label: words.practice.today },
  { to: "/practice/progress", label: words.practice.progress },
] as const;

export function PracticePage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6">
      <PageHeading title={words.practice.title}>
        <nav aria-label={words.practice.views} className="flex gap-1">
          {VIEWS.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: true }}
              className="rounded-md px-3 py-1.5 text-muted hover:bg-sunken hover:text-ink"
              activeProps={{ className: "bg-sunken font-medium text-ink!" }}
            >
              {label}
            </Link>
          ))}
        </nav>
      </PageHeading>
      {children}
    </div>
  );
}
