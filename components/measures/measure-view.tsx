import { RecordName } from "@/components/records/names";
import { ParticularsView } from "@/components/records/particulars-view";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { Sources, type ViewProps } from "@/components/records/states";
import type { Measure } from "@/domain/measures/measure";
import { MEASURE_PARTICULARS } from "@/domain/particulars/of-records";
import { hasWords } from "@/domain/words";

export function MeasureView({ measure, ...view }: ViewProps & { measure: Measure }) {
  const { reader, names } = view;
  const label = (field: string) => reader.t(`fields.measure.${field}.label`);
  return (
    <Rows>
      <PlainRow label={label("description")}>
        {hasWords(measure.description) && <Said words={measure.description} locale={reader.locale} />}
      </PlainRow>
      <PlainRow label={label("kind")}>{reader.t(`codes.measure-kinds.${measure.kind}`)}</PlainRow>
      <PlainRow label={label("aim")}>{reader.t(`codes.measure-aims.${measure.aim}`)}</PlainRow>
      <PlainRow label={label("documentId")}>
        {measure.documentId && <RecordName id={measure.documentId} names={names} reader={reader} />}
      </PlainRow>
      {measure.evidence.length > 0 && (
        <PlainRow label={reader.t("records.evidence")}>
          <Sources evidence={measure.evidence} {...view} />
        </PlainRow>
      )}
      <ParticularsView
        group="measureParticulars"
        particulars={MEASURE_PARTICULARS}
        stated={measure.particulars}
        {...view}
      />
    </Rows>
  );
}
