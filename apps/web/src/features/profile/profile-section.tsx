import { type ReactNode, useId } from "react";

interface ProfileSectionProps {
  title: string;
  /** Beside the title, muted. */
  note?: ReactNode;
  /** What to say where there is nothing. */
  empty?: string | false;
  children: ReactNode;
}

export function ProfileSection({ title, note, empty, children }: ProfileSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line pt-4">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-xs font-semibold text-muted">
          {title}
        </h2>
        {note && <div className="text-xs text-muted">{note}</div>}
      </div>
      {empty ? <p className="text-muted">{empty}</p> : children}
    </section>
  );
}
