import { type VariantProps, cva } from "class-variance-authority";
import { Loader2 } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

/** Also for links that look like buttons: `<Link className={buttonStyle({ look: "primary" })}>`. */
export const buttonStyle = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors duration-100 disabled:opacity-55 aria-disabled:opacity-55",
  {
    variants: {
      look: {
        primary: "bg-accent text-on-accent not-disabled:hover:bg-accent-strong",
        secondary:
          "border border-edge/50 bg-surface text-ink not-disabled:hover:border-edge not-disabled:hover:bg-sunken",
        quiet: "text-muted not-disabled:hover:bg-sunken not-disabled:hover:text-ink",
        danger: "border border-danger/50 bg-surface text-danger not-disabled:hover:bg-danger-soft",
      },
      size: {
        small: "h-7 px-2 text-xs",
        medium: "h-9 px-3.5 text-sm",
        icon: "size-8",
      },
    },
    defaultVariants: { look: "secondary", size: "medium" },
  },
);

interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonStyle> {
  /** Shows that its work is under way; keeps its width and its words. */
  busy?: boolean;
  icon?: ReactNode;
}

export function Button({
  look,
  size,
  busy = false,
  icon,
  className,
  children,
  type = "button",
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={buttonStyle({ look, size, className })}
      {...rest}
    >
      {busy ? <Loader2 aria-hidden className="size-4 animate-spin" /> : icon}
      {children}
    </button>
  );
}
