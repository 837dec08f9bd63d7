import { formatWeekday } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { countDaysSince } from "./group-days.ts";

export function toDayName(start: Date): string {
  const days = countDaysSince(start, new Date());
  return days === 0 ? words.chat.today : days === 1 ? words.chat.yesterday : formatWeekday(start);
}

export function DayHeading({ id, children }: { id: string; children: string }) {
  return (
    <h2
      id={id}
      className="flex items-center gap-3 text-xs font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line"
    >
      {children}
    </h2>
  );
}
