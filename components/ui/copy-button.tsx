"use client";

import { useState } from "react";
import { Button } from "./button";
import type { ButtonLook } from "./button-look";

/** Puts a text on the clipboard and says so; give it a key that changes with the text. */
export function CopyButton({ text, label, done, size = "small", variant = "secondary" }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button variant={variant} size={size} onClick={copy}>
      <span aria-live="polite">{copied ? done : label}</span>
    </Button>
  );
}

type CopyButtonProps = Pick<ButtonLook, "size" | "variant"> & {
  text: string;
  /** What the button says before and after. */
  label: string;
  done: string;
};
