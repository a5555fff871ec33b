"use client";

import { ParticularsFields } from "@/components/form/particulars-fields";
import { ForExperts } from "@/components/form/plain-questions";
import { newRowId } from "@/components/form/values";
import { RETENTION_PARTICULARS } from "@/domain/particulars/of-rows";
import { KindField } from "./kind-field";
import { ChecksField, LineFact, NOT_STATED, PeriodField, Rows, Sources, textIn, WordsFact, WordsField } from "./parts";

const newRule = () => ({
  id: newRowId(),
  name: {},
  dataRows: [],
  dataSubjectRows: [],
  limit: { kind: "criterion", criterion: {} },
  startsAt: NOT_STATED,
  ground: NOT_STATED,
  provision: NOT_STATED,
  disposal: NOT_STATED,
  exceptions: NOT_STATED,
  particulars: {},
  evidence: [],
});

const LIMITS = ["period", "criterion"] as const;

const freshLimit = (kind: (typeof LIMITS)[number]) =>
  kind === "period" ? { kind, period: "" } : { kind, criterion: {} };

export default function RetentionSection() {
  return (
    <Rows
      name="retentionRules"
      field="retentionRules"
      newItem={newRule}
      title={(row, locale) => textIn(row.name, locale)}
    >
      {(row) => <RuleRow row={row} />}
    </Rows>
  );
}

function RuleRow({ row }: { row: string }) {
  return (
    <>
      <WordsField name={`${row}.name`} field="retentionRule.name" />
      <KindField
        name={`${row}.limit`}
        field="retentionRule.limit"
        codes="retention-limits"
        kinds={LIMITS}
        fresh={freshLimit}
      >
        {(kind) =>
          kind === "period" ? (
            <PeriodField name={`${row}.limit.period`} field="retentionLimit.period" />
          ) : (
            <WordsField name={`${row}.limit.criterion`} field="retentionLimit.criterion" multiline />
          )
        }
      </KindField>
      <WordsFact name={`${row}.startsAt`} field="retentionRule.startsAt" />
      <ChecksField name={`${row}.dataRows`} field="retentionRule.dataRows" list="data-rows" />
      <ForExperts>
        <ChecksField name={`${row}.dataSubjectRows`} field="retentionRule.dataSubjectRows" list="data-subject-rows" />
      </ForExperts>
      <WordsFact name={`${row}.ground`} field="retentionRule.ground" />
      <ForExperts>
        <LineFact name={`${row}.provision`} field="retentionRule.provision" />
      </ForExperts>
      <WordsFact name={`${row}.disposal`} field="retentionRule.disposal" />
      <ForExperts>
        <WordsFact name={`${row}.exceptions`} field="retentionRule.exceptions" />
      </ForExperts>
      <ForExperts>
        <ParticularsFields
          name={`${row}.particulars`}
          group="retentionParticulars"
          particulars={RETENTION_PARTICULARS}
        />
      </ForExperts>
      <Sources name={row} field="retentionRule.name" />
    </>
  );
}
