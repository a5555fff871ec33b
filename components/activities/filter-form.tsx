"use client";

import { useRouter } from "next/navigation";
import {
  type ChangeEvent,
  type FormEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { CarriedInputs } from "@/components/ui/link";

/** Long enough that a quick typist causes one request, short enough to feel immediate. */
const TYPING_PAUSE_MS = 250;

/**
 * A plain GET form that, where scripts run, sends itself: while somebody types, and with each tick. `signature` is the
 * state of the list that the server rendered.
 */
export function FilterForm({ action, signature, label, busy, children }: FilterFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();
  const [enhanced, setEnhanced] = useState(false);

  const group = useRef<HTMLDetailsElement>(null);

  useEffect(() => setEnhanced(true), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    // A group whose last tick was taken away is rendered closed; whoever is still in it would lose their place.
    if (signature !== undefined && group.current) group.current.open = true;
    // The address may have changed by a link; a field that somebody is typing into keeps what they typed.
    if (signature !== undefined && form.current) takeDefaults(form.current);
  }, [signature]);

  const send = (how: "push" | "replace") => {
    clearTimeout(timer.current);
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim() !== "") query.append(name, value);
    startTransition(() => router[how](query.size > 0 ? `${action}?${query}` : action, { scroll: false }));
  };
  const change = (event: ChangeEvent<HTMLFormElement>) => {
    const input: EventTarget = event.target;
    if (input instanceof HTMLInputElement && input.type === "checkbox") {
      group.current = input.closest("details");
      return send("push");
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send("replace"), TYPING_PAUSE_MS);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send("push");
  };
  return (
    <form
      ref={form}
      action={action}
      method="get"
      aria-label={label}
      aria-busy={pending}
      data-enhanced={enhanced || undefined}
      onChange={change}
      onSubmit={submit}
      className="group/form contents"
    >
      {children}
      <CarriedInputs />
      <p role="status" className="sr-only">
        {pending ? busy : ""}
      </p>
    </form>
  );
}

function takeDefaults(form: HTMLFormElement): void {
  for (const input of form.elements) {
    if (!(input instanceof HTMLInputElement)) continue;
    if (input.type === "checkbox") input.checked = input.defaultChecked;
    else if (input !== document.activeElement) input.value = input.defaultValue;
  }
}

type FilterFormProps = { action: string; signature: string; label: string; busy: string; children: ReactNode };
