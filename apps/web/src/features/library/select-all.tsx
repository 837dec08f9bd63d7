import { useEffect, useRef } from "react";
import { words } from "../../lib/messages/index.ts";

interface SelectAllProps {
  count: number;
  selected: number;
  onChange: (all: boolean) => void;
}

export function SelectAll({ count, selected, onChange }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current!.indeterminate = selected > 0 && selected < count;
  }, [selected, count]);
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-3">
      <span className="flex size-6 items-center justify-center">
        <input
          ref={box}
          type="checkbox"
          className="size-4 accent-accent"
          checked={count > 0 && selected === count}
          onChange={(event) => onChange(event.target.checked)}
        />
      </span>
      {words.library.selectAll}
    </label>
  );
}
