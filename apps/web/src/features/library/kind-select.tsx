import { clsx } from "clsx";
import { Select } from "../../ui/field.tsx";

interface KindSelectProps<Kind extends string> {
  label: string;
  /** In the order they are offered, with what people call them. */
  kinds: readonly Kind[];
  names: Record<Kind, string>;
  value: Kind | undefined;
  /** What stands for "no kind"; without it one must be chosen. */
  none?: string;
  onChange: (kind: Kind | undefined) => void;
  className?: string;
}

/** A category or a difficulty, to filter by or to change. */
export function KindSelect<Kind extends string>({
  label,
  kinds,
  names,
  value,
  none,
  onChange,
  className,
}: KindSelectProps<Kind>) {
  return (
    <label className={clsx("flex flex-col", className)}>
      {label}
      <Select value={value ?? ""} onChange={(event) => onChange(kinds.find((kind) => kind === event.target.value))}>
        {none !== undefined && <option value="">{none}</option>}
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {names[kind]}
          </option>
        ))}
      </Select>
    </label>
  );
}
