import { Field as BaseField } from "@base-ui/react/field";
import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

export const controlStyle =
  "w-full rounded-md border border-edge bg-surface px-3 text-sm text-ink aria-invalid:border-danger data-invalid:border-danger disabled:opacity-60";

interface FieldProps {
  label: string;
  /** Beside the label, in muted words: "optional". */
  note?: string;
  hint?: ReactNode;
  problem?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A label, its control, a hint and what is wrong, tied together for assistive technology. */
export function Field({ label, note, hint, problem, className, children }: FieldProps) {
  return (
    <BaseField.Root invalid={problem !== undefined} className={clsx("flex flex-col gap-1.5", className)}>
      <BaseField.Label className="flex items-baseline gap-2 text-sm font-medium">
        {label}
        {note && <span className="text-xs font-normal text-muted">{note}</span>}
      </BaseField.Label>
      {children}
      {hint && !problem && <BaseField.Description className="text-xs text-muted">{hint}</BaseField.Description>}
      <BaseField.Error match={problem !== undefined} className="text-xs font-medium text-danger">
        {problem}
      </BaseField.Error>
    </BaseField.Root>
  );
}

export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  return <BaseField.Control className={clsx(controlStyle, "h-9", className)} {...rest} />;
}

export function TextArea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <BaseField.Control
      render={<textarea rows={rows} {...rest} />}
      className={clsx(controlStyle, "field-sizing-content min-h-20 py-2 leading-relaxed", className)}
    />
  );
}

export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <select className={clsx(controlStyle, "h-9 pr-8", className)} {...rest}>
      {children}
    </select>
  );
}
