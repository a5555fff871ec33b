"use client";

import { useRouter } from "next/navigation";
import { cn } from "@/lib/cn";
import { keepPreference } from "./preference";

export type Preference = { value: string; label: string; short?: string; lang?: string };

/** One of a few looks of the pages: the language or the appearance. Takes effect at once and keeps what was typed. */
export function PreferenceSwitch({ name, label, options, current, className }: PreferenceSwitchProps) {
  const router = useRouter();
  const choose = (value: string) => {
    keepPreference(name, value);
    router.refresh();
  };
  return (
    <fieldset className={cn("flex flex-wrap", className)}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === current}
          onClick={() => choose(option.value)}
          className={cn(
            "min-h-8 min-w-8 border-b-2 px-1.5 text-sm hover:text-accent",
            option.value === current ? "border-accent font-semibold" : "border-transparent",
          )}
        >
          {option.short ?? option.label}
          {option.short && <span className="sr-only"> {option.label}</span>}
        </button>
      ))}
    </fieldset>
  );
}

type PreferenceSwitchProps = {
  name: "locale" | "theme";
  label: string;
  options: readonly Preference[];
  current: string;
  className?: string;
};
