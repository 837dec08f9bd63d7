import { type ReactNode, useId } from "react";

interface SettingProps {
  title: string;
  /** Beside the title: how it stands. */
  state?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

/** One thing that can be set or seen. */
export function Setting({ title, state, lead, children }: SettingProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line pt-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {state}
      </div>
      {lead && <p className="mt-1 max-w-prose text-muted">{lead}</p>}
      {children && <div className="mt-4 flex flex-col items-start gap-4">{children}</div>}
    </section>
  );
}
