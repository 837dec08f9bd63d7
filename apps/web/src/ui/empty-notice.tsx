import type { ReactNode } from "react";

/** Says what will appear here, and gives one thing to do. */
export function EmptyNotice({ title, action, children }: { title: string; action?: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-lg border border-dashed border-edge/60 p-6 sm:p-8">
      <div className="max-w-prose">
        <h2 className="text-base font-semibold">{title}</h2>
        {children && <div className="mt-1 text-muted">{children}</div>}
      </div>
      {action}
    </div>
  );
}
