"use client";

import NextLink from "next/link";
import { useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { AS_OF, asOfSearch, carried, VERSION } from "@/lib/as-of";

/** A link that stays on the day and version of the register that this page shows. */
export function Link({ href, ...props }: LinkProps) {
  return <NextLink href={carried(href, useSearchParams())} {...props} />;
}

/** For addresses that a component goes to by itself. */
export function useCarried(): (href: string) => string {
  const search = useSearchParams();
  return (href) => carried(href, search);
}

/** The same for a GET form, which leaves out whatever it has no field for. */
export function CarriedInputs() {
  const asOf = asOfSearch(useSearchParams());
  if (!asOf) return null;
  return (
    <>
      {asOf.day && <input type="hidden" name={AS_OF} value={asOf.day} />}
      <input type="hidden" name={VERSION} value={asOf.version} />
    </>
  );
}

type LinkProps = Omit<ComponentProps<typeof NextLink>, "href"> & { href: string };
