import type { Metadata } from "next";
import { ClientMessages } from "@/components/layout/client-messages";
import { InvitePerson } from "@/components/people/invite-person";
import { PersonView } from "@/components/people/person-view";
import { namesOf } from "@/components/records/names";
import { currentReader } from "@/components/records/reader";
import { RecordView } from "@/components/records/record-view";
import { Badge } from "@/components/ui/state-tag";
import { read } from "@/server/trpc/rsc";
import { assertWithin, historyOf, originsOf, type RecordPageProps, reading } from "../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const [{ identity }, { t }] = await Promise.all([read((api) => api.people.get({ id })), currentReader()]);
  return { title: identity?.name ?? t("records.hidden") };
}

export default async function PersonPage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const person = await read((api) => api.people.get({ id }));
  assertWithin(person, organisation);
  const { reader, allowed } = await reading(organisation);
  const history = allowed.viewLedger ? await historyOf(person) : [];
  const origins = await originsOf(person);
  const { state, identity } = person;
  return (
    <RecordView
      noun="person"
      record={person}
      title={identity?.name ?? reader.t("records.hidden")}
      tags={state.isDataProtectionOfficer && <Badge>{reader.t("fields.person.isDataProtectionOfficer.label")}</Badge>}
      reader={reader}
      history={history}
      origins={origins}
    >
      <PersonView
        person={state}
        identity={identity}
        organisation={organisation}
        reader={reader}
        names={namesOf(reader, organisation, person.linked)}
      />
      {person.allowed.update && !state.userId && (
        <ClientMessages sections={["errors", "records.person.invite"]}>
          <InvitePerson personId={id} ready={Boolean(state.role && identity?.email)} />
        </ClientMessages>
      )}
    </RecordView>
  );
}
