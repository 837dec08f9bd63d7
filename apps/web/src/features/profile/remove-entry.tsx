import { Trash2 } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { useEditing } from "./editing.tsx";

/** While editing: takes an entry out of the profile. It can be undone, and brought back later. */
export function RemoveEntry({ pointer, label }: { pointer: string; label: string }) {
  const { isOn, change } = useEditing();
  if (!isOn) return null;
  return (
    <Button
      size="small"
      look="quiet"
      className="mt-1 -ml-2"
      icon={<Trash2 aria-hidden className="size-3.5" />}
      aria-label={words.profile.editing.removeOf(label)}
      onClick={() => change({ operation: "remove", pointer })}
    >
      {words.profile.editing.removeEntry}
    </Button>
  );
}
