import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { customersIn } from "@/domain/controllers-served/customer-lines";
import { LONGEST_LIST, MOST_CUSTOMERS } from "@/domain/controllers-served/limits";
import { CustomerFile } from "./customer-file";

/** A list of customers as text, with what is understood of it while it is typed. */
export function PastedCustomers({ value, onChange, isRequired, upload }: PastedCustomersProps) {
  const t = useTranslations("activities.customers");
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const { customers, unread } = customersIn(value);
  const faults = [
    ...unread.slice(0, 5).map((one) => t("list.unread", one)),
    ...(unread.length > 5 ? [t("list.more", { count: unread.length - 5 })] : []),
    ...(customers.length > MOST_CUSTOMERS ? [t("list.tooMany", { maximum: MOST_CUSTOMERS })] : []),
  ];
  const isFaulty = faults.length > 0;
  const refusal = isFaulty ? t("list.faulty") : "";
  // The browser itself keeps back a list that the server would refuse, and leads to it.
  useEffect(() => input.current?.setCustomValidity(refusal), [refusal]);
  const dated = customers.filter(({ contract }) => contract !== null).length;
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {t("customers")}
      </label>
      <p id={`${id}-help`} className="text-sm text-quiet">
        {t("customersHelp")}
      </p>
      {upload && <CustomerFile organisationId={upload} isShown={value !== ""} onRead={onChange} />}
      <textarea
        ref={input}
        id={id}
        rows={10}
        required={isRequired}
        maxLength={LONGEST_LIST}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-help ${id}-read`}
        aria-invalid={isFaulty || undefined}
        className="control mt-1"
      />
      <div id={`${id}-read`} role="status" className="mt-1 text-sm">
        {faults.map((fault) => (
          <p key={fault} className="text-error">
            {fault}
          </p>
        ))}
        {customers.length > 0 && !isFaulty && (
          <p className="text-quiet">{t("list.read", { count: customers.length, dated })}</p>
        )}
      </div>
    </div>
  );
}

type PastedCustomersProps = {
  value: string;
  onChange: (text: string) => void;
  isRequired: boolean;
  /** The organisation under which a file may be read; null where the person may not have one read. */
  upload: string | null;
};
