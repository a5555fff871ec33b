import { RecordName } from "@/components/records/names";
import { Said } from "@/components/records/said";
import type { ViewProps } from "@/components/records/states";
import type { Fact } from "@/domain/answers";
import type { Contract } from "@/domain/parties/party";

/** A contract in two lines: what it is and where it lies, then its days. */
export function ContractView({ contract, reader, names }: ViewProps & { contract: Contract }) {
  const day = (field: string, fact: Fact<string>) => {
    const value = fact.answer === "given" ? reader.format.day(fact.value) : reader.t(`codes.answers.${fact.answer}`);
    return `${reader.t(`fields.contract.${field}.label`)}: ${value}`;
  };
  return (
    <>
      <span className="block">
        {reader.t(`codes.contract-kinds.${contract.kind}`)}
        {contract.documentId && (
          <>
            {" · "}
            <RecordName id={contract.documentId} names={names} reader={reader} />
          </>
        )}
      </span>
      <Said words={contract.title} locale={reader.locale} />
      <span className="block text-sm text-quiet">
        {day("signedOn", contract.signedOn)} · {day("endsOn", contract.endsOn)}
      </span>
    </>
  );
}
