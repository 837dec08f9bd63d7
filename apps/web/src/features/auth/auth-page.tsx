import type { ReactNode } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";

interface AuthPageProps {
  title: string;
  lead?: ReactNode;
  /** What the service said no to, where it is not about one field. */
  error?: unknown;
  /** The other way in. */
  footer?: ReactNode;
  children?: ReactNode;
}

/** One column. */
export function AuthPage({ title, lead, error, footer, children }: AuthPageProps) {
  return (
    <div className="mx-auto w-full max-w-96 py-8 sm:py-16">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      {lead && <p className="mt-2 text-muted">{lead}</p>}
      <div className="mt-6 flex flex-col gap-5 empty:hidden">
        {error !== null && error !== undefined && (
          <p role="alert" className="rounded-md border border-danger/40 bg-danger-soft px-3 py-2">
            {toShownFailure(error).sentence}
          </p>
        )}
        {children}
      </div>
      {footer && <p className="mt-6 text-muted">{footer}</p>}
    </div>
  );
}

export const authLinkStyle = "font-medium text-accent underline underline-offset-2";
