import type { Reader } from "@/components/records/reader";
import { LIBRARY } from "@/domain/library/library";
import { LIBRARY_AREAS } from "@/domain/library/template";
import { wordsIn } from "@/domain/words";
import { type Begin, TemplatePicker } from "./template-picker";

/** The ready activities by area, in the reader's language. */
export function BeginChoices({ reader, ...begin }: { reader: Reader } & Begin) {
  const choices = LIBRARY_AREAS.flatMap((area) =>
    LIBRARY.filter((template) => template.area === area).map(({ id, content }) => ({
      id,
      area,
      name: wordsIn(content.name, reader.locale).text,
      description:
        content.description?.answer === "given" ? wordsIn(content.description.value, reader.locale).text : "",
    })),
  );
  return <TemplatePicker choices={choices} {...begin} />;
}
