"use client";

import type { Option } from "@/components/form/option";
import { LineInput, RecordChoice, TextBox } from "./inputs";

/** Name and contact details of Art. 30(1)(a); every line may stay empty. */
export function ContactInputs({ name, countries }: { name: string; countries: readonly Option[] }) {
  const at = (field: string) => `${name}.${field}`;
  return (
    <div className="space-y-6">
      <TextBox name={at("address")} of="contact.address" optional />
      <RecordChoice name={at("country")} of="contact.country" options={countries} optional />
      <LineInput name={at("email")} of="contact.email" type="email" autoComplete="off" optional />
      <LineInput name={at("phone")} of="contact.phone" type="tel" autoComplete="off" optional />
      <LineInput name={at("website")} of="contact.website" type="url" autoComplete="off" optional />
    </div>
  );
}

export const BLANK_CONTACT = { address: "", country: null, email: "", phone: "", website: "" };
