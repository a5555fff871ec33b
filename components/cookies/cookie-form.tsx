"use client";

import { EvidenceList } from "@/components/form/evidence-list";
import type { Option } from "@/components/form/option";
import { ParticularsFields } from "@/components/form/particulars-fields";
import { useFieldTexts } from "@/components/form/use-field";
import { CodeChoice, FactBox, FactCode, FactWords, LineInput, RecordChoice } from "@/components/records/inputs";
import { type NounFormProps, SharedEditor } from "@/components/records/shared-editor";
import type { Cookie } from "@/domain/cookies/cookie";
import { COOKIE_PARTICULARS } from "@/domain/particulars/of-records";
import { LifetimeInput } from "./lifetime-input";

const GAP = { answer: "not-stated" } as const;

const BLANK_COOKIE: Cookie = {
  name: "",
  kind: "cookie",
  party: "first",
  setBy: GAP,
  lifetime: GAP,
  purpose: GAP,
  necessity: GAP,
  consent: GAP,
  particulars: {},
  evidence: [],
};

export function CookieForm({ choices, initial, ...props }: CookieFormProps) {
  const { label } = useFieldTexts("cookie.name");
  return (
    <SharedEditor noun="cookie" initial={initial ?? BLANK_COOKIE} {...props}>
      <LineInput name="name" of="cookie.name" autoComplete="off" />
      <CodeChoice name="kind" of="cookie.kind" options={choices.kinds} />
      <CodeChoice name="party" of="cookie.party" options={choices.sides} />
      <FactBox name="setBy" of="cookie.setBy" emptyValue={null}>
        {(value) => <RecordChoice inner name={value} of="cookie.setBy" options={choices.parties} />}
      </FactBox>
      <FactBox name="lifetime" of="cookie.lifetime" emptyValue={{ kind: "session" }}>
        {(value) => <LifetimeInput name={value} kinds={choices.lifetimes} />}
      </FactBox>
      <FactWords name="purpose" of="cookie.purpose" />
      <FactCode name="necessity" of="cookie.necessity" options={choices.necessity} />
      <FactWords name="consent" of="cookie.consent" />
      <ParticularsFields name="particulars" group="cookieParticulars" particulars={COOKIE_PARTICULARS} />
      <EvidenceList name="evidence" subject={label} />
    </SharedEditor>
  );
}

type CookieFormProps = NounFormProps<Cookie> & {
  choices: Record<"kinds" | "sides" | "parties" | "lifetimes" | "necessity", readonly Option[]>;
};
