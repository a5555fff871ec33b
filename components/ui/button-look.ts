import { cn } from "@/lib/cn";

const BASE =
  "forced-border inline-flex min-h-10 items-center justify-center gap-2 rounded-sm border px-4 py-1.5 font-semibold disabled:opacity-60 aria-disabled:opacity-60";

const VARIANTS = {
  primary: "border-accent bg-accent text-on-accent hover:brightness-110",
  secondary: "border-edge bg-raised text-ink hover:border-ink",
  quiet: "border-transparent px-2 text-accent underline-offset-4 hover:underline",
  danger: "border-error bg-raised text-error hover:bg-sunk",
} as const;

const SIZES = { normal: "", small: "min-h-8 px-2.5 py-0.5 text-sm" } as const;

export type ButtonLook = { variant?: keyof typeof VARIANTS; size?: keyof typeof SIZES };

/** The classes of a button; buttons and links take them from here, and so does what must do without either. */
export const buttonLook = ({ variant = "primary", size = "normal" }: ButtonLook, className?: string): string =>
  cn(BASE, VARIANTS[variant], SIZES[size], className);
