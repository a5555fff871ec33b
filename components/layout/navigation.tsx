"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/cn";

export type NavigationLink = { key: string; label: string; href: string };

/** The links to the places of a register; the one that holds this page is marked. */
export function Navigation({ label, groups, start }: NavigationProps) {
  const pathname = usePathname();
  const isHere = (href: string) => pathname === href || (href !== start && pathname.startsWith(`${href}/`));
  return (
    <nav aria-label={label}>
      {groups.map((links) => (
        <ul key={links[0]?.key} className="border-b border-line py-2 last:border-b-0">
          {links.map((link) => (
            <li key={link.key}>
              <Link
                href={link.href}
                prefetch={false}
                aria-current={isHere(link.href) ? "page" : undefined}
                className={cn(
                  "flex min-h-9 items-center border-s-2 px-3 hover:text-accent",
                  isHere(link.href) ? "border-accent font-semibold" : "border-transparent",
                )}
              >
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

type NavigationProps = { label: string; groups: readonly (readonly NavigationLink[])[]; start: string };
