"use client";

import { createContext, type ReactNode, type SyntheticEvent, useContext } from "react";
import { type FieldValues, FormProvider, type UseFormReturn } from "react-hook-form";
import type { Option } from "./option";

const Documents = createContext<readonly Option[]>([]);

/** The documents that evidence can point to. */
export const useDocuments = () => useContext(Documents);

/** Around the fields of one record; the fields find their form here by name. */
export function RecordForm<State extends FieldValues>({
  form,
  documents = [],
  onSubmit,
  children,
}: RecordFormProps<State>) {
  const submit = (event: SyntheticEvent) => {
    // The faults that the server found are asked for again; the library would take them for a reason not to send.
    form.clearErrors();
    return form.handleSubmit(onSubmit)(event);
  };
  return (
    <FormProvider {...form}>
      <Documents value={documents}>
        {/* Sent before the script is ready, a form of this method goes nowhere: nothing typed leaves or is lost. */}
        <form noValidate method="dialog" className="max-w-2xl space-y-8" onSubmit={submit}>
          {children}
        </form>
      </Documents>
    </FormProvider>
  );
}

type RecordFormProps<State extends FieldValues> = {
  form: UseFormReturn<State>;
  documents?: readonly Option[];
  /** "Continue" or "Save" was pressed. */
  onSubmit: () => void | Promise<void>;
  children: ReactNode;
};
