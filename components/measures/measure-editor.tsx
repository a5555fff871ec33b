import { codeOptions, recordOptions } from "@/components/records/choices";
import { type EditorProps, storedOf } from "@/components/records/editor-props";
import { FormPage } from "@/components/records/form-page";
import { MEASURE_AIMS, MEASURE_KINDS } from "@/domain/codes/measure-kinds";
import type { Measure } from "@/domain/measures/measure";
import { wordsIn } from "@/domain/words";
import { MeasureForm } from "./measure-form";

export function MeasureEditor({ organisation, reader, options, record }: EditorProps<Measure>) {
  return (
    <FormPage
      noun="measure"
      organisation={organisation}
      reader={reader}
      record={record && { id: record.id, title: wordsIn(record.state.name, reader.locale).text }}
      fields={[]}
    >
      <MeasureForm
        organisation={organisation}
        stored={storedOf(record)}
        initial={record?.state ?? null}
        documents={recordOptions(reader, options, "document")}
        choices={{
          kinds: codeOptions(reader, "measure-kinds", MEASURE_KINDS),
          aims: codeOptions(reader, "measure-aims", MEASURE_AIMS),
        }}
      />
    </FormPage>
  );
}
