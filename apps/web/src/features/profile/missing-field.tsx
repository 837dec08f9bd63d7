import { Plus } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { useEditing } from "./editing.tsx";
import { FieldEditor } from "./field-editor.tsx";

/** While editing: a field that is empty, or one more item of a list. */
export function MissingField({ pointer, label, onDone }: { pointer: string; label: string; onDone?: () => void }) {
  const { isOn, open, edit } = useEditing();
  if (open === pointer) {
    return (
      <FieldEditor
        pointer={pointer}
        label={label}
        onDone={() => {
          edit(null);
          onDone?.();
        }}
      />
    );
  }
  if (!isOn) return null;
  return (
    <Button
      size="small"
      look="quiet"
      icon={<Plus aria-hidden className="size-3.5" />}
      className="border border-dashed border-edge/60"
      onClick={() => edit(pointer)}
    >
      {label}
    </Button>
  );
}
