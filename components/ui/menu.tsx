import { type ReactNode, useId } from "react";
import { cn } from "@/lib/cn";
import { Flyout, FlyoutButton } from "./flyout";
import { Link } from "./link";

/** A button that opens a list of links and buttons (give them the class `menuItem`). */
export function Menu({ label, name, children, className = "px-2" }: MenuProps) {
  const id = useId();
  return (
    <>
      <FlyoutButton
        flyout={id}
        aria-label={name}
        className={cn("inline-flex min-h-10 items-center gap-1.5 hover:text-accent", className)}
      >
        {label}
        <svg viewBox="0 0 10 6" aria-hidden="true" className="w-2.5 flex-none">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </FlyoutButton>
      <Flyout id={id} className="min-w-48 py-1">
        {children}
      </Flyout>
    </>
  );
}

export const menuItem =
  "block min-h-10 w-full px-4 py-2 text-start -outline-offset-2 hover:bg-sunk aria-[current]:font-semibold";

export function MenuLink({ href, current, children }: { href: string; current?: boolean; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} aria-current={current ? "true" : undefined} className={menuItem}>
      {children}
    </Link>
  );
}

type MenuProps = { label: ReactNode; name?: string; children: ReactNode; className?: string };
