import { words } from "../lib/messages/index.ts";
import { useSingleKeys } from "../lib/single-keys.ts";

export function SingleKeysSwitch() {
  const [on, setOn] = useSingleKeys();
  return (
    <label className="flex cursor-pointer items-start justify-between gap-3">
      <span>
        {words.nav.singleKeys}
        <span className="block text-xs text-muted">{words.nav.singleKeysHint}</span>
      </span>
      <input
        type="checkbox"
        className="mt-1 size-4 accent-accent"
        checked={on}
        onChange={(event) => setOn(event.target.checked)}
      />
    </label>
  );
}
