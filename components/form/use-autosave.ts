"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { applyFieldErrors } from "./errors";
import { type Save, SaveQueue, type SaveState } from "./save-queue";
import { useErrorWords } from "./use-error-words";

/** How long after the last key a save begins. */
const PAUSE_MS = 700;

/**
 * Saves a form by itself. `flush` saves at once and answers whether everything is on the server; `resolve` ends a
 * conflict with the fields to keep as they are here. `revision` is the one that the form was filled from.
 */
export function useAutosave<State extends FieldValues>({ form, save, revision }: AutosaveOptions<State>) {
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const words = useErrorWords();
  const latest = useRef({ save, words });
  latest.current = { save, words };
  // safe because the queue only reads whole values and names fields by dotted paths, as every form has them
  const anyForm = form as unknown as UseFormReturn<FieldValues>;
  const [queue] = useState(
    () =>
      new SaveQueue(form.getValues(), revision, {
        read: () => anyForm.getValues(),
        save: (changes, at) => latest.current.save(changes, at),
        show: setState,
        take: (values) =>
          anyForm.reset({ ...anyForm.getValues(), ...values }, { keepSubmitCount: true, keepTouched: true }),
        refuse: (fields) => applyFieldErrors(anyForm, fields, latest.current.words.field),
      }),
  );

  useEffect(() => {
    const unsubscribe = anyForm.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name) anyForm.clearErrors(name);
        queue.schedule(PAUSE_MS);
      },
    });
    const online = () => void queue.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (!queue.unsaved) return;
      void queue.flush();
      event.preventDefault();
    };
    const hide = () => document.visibilityState === "hidden" && queue.unsaved && void queue.flush();
    window.addEventListener("online", online);
    window.addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      unsubscribe();
      window.removeEventListener("online", online);
      window.removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", hide);
      // A link inside the application unmounts the form without unloading the page.
      if (queue.unsaved) void queue.flush();
      else queue.stop();
    };
  }, [anyForm, queue]);

  return {
    state,
    flush: () => queue.flush(),
    resolve: (mine: readonly string[]) => queue.resolve(mine),
    revision: () => queue.revision,
  };
}

type AutosaveOptions<State extends FieldValues> = { form: UseFormReturn<State>; save: Save; revision: number };
