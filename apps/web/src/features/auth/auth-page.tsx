import type { ReactNode } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";

interface AuthPageProps {
  title: string;
  /** What the service said no to, where it is not about one field. */
  error: unknown;
  /** The other way in. */
  footer: ReactNode;
  children: ReactNode;
}

/** One column. */
export function AuthPage({ title, error, footer, children }: AuthPageProps) {
  return (
    <div className="mx-auto w-full max-w-96 py-8 sm:py-16">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <div className="mt-6 flex flex-col gap-5">
        {error !== null && error !== undefined && (
          <p role="alert" className="rounded-md border border-danger/40 bg-danger-soft px-3 py-2">
            {toShownFailure(error).sentence}
          </p>
        )}
        {children}
      </div>
      <p className="mt-6 text-muted">{footer}</p>
    </div>
  );
}
