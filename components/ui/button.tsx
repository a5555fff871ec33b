import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look";
import { Link } from "./link";

export function Button({ variant, size, className, type = "button", ...props }: ButtonProps) {
  return <button type={type} className={buttonLook({ variant, size }, className)} {...props} />;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ variant, size, className, ...props }: LinkButtonProps) {
  return <Link prefetch={false} className={buttonLook({ variant, size }, className)} {...props} />;
}

type ButtonProps = ComponentProps<"button"> & ButtonLook;
type LinkButtonProps = ComponentProps<typeof Link> & ButtonLook;
