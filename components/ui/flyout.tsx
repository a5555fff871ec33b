import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

/** Opens a flyout. The browser itself closes it on Escape and on a click elsewhere, and tells its state. */
export function FlyoutButton({ flyout, ...props }: ComponentProps<"button"> & { flyout: string }) {
  return <button type="button" popoverTarget={flyout} {...props} />;
}

/** What a FlyoutButton of the same id opens. */
export function Flyout({ id, className, ...props }: ComponentProps<"span"> & { id: string }) {
  return <span id={id} popover="auto" className={cn("flyout", className)} {...props} />;
}
