import { cite, list, said, words } from "../source";
import { applicants, applicationBases, applicationMeasures } from "./applications";
import { activity, usaWithoutSafeguard } from "./shared";

const forwarded = cite("5", "your application will be forwarded to the responsible US-employee only");

export const applicationsToVmrayInc = activity("act_applications-vmray-inc", "VVT-0003", {
  name: words("Applications to VMRay Inc.", "Bewerbungen bei der VMRay Inc."),
  description: said(
    words(
      "Applications for a position at VMRay Inc. are forwarded to the responsible employee in the USA only.",
      "Bewerbungen auf eine Stelle bei der VMRay Inc. werden ausschließlich an die zuständige Person in den USA weitergeleitet.",
    ),
    forwarded,
  ),
  departmentId: "dep_human-resources",
  purposes: list({
    id: "employment",
    name: words(
      "Initiation of an employment relationship with VMRay Inc.",
      "Anbahnung eines Beschäftigungsverhältnisses mit der VMRay Inc.",
    ),
    legalBases: applicationBases,
    evidence: [
      cite("5", "The data processing serves to initiate an employment relationship."),
      cite("5", "In case you are applying for a position at VMRay Inc."),
    ],
  }),
  dataSubjects: list({
    ...applicants,
    description: words("People who apply to VMRay Inc.", "Personen, die sich bei der VMRay Inc. bewerben."),
    evidence: [cite("5", "In case you are applying for a position at VMRay Inc.")],
  }),
  personalData: list({
    id: "application",
    category: "employment",
    items: words("The application", "Die Bewerbung"),
    dataSubjectRows: ["applicants"],
    evidence: [forwarded],
  }),
  recipients: list({
    id: "vmray-inc",
    partyId: "pty_vmray-inc",
    category: "group-company",
    role: "group-company",
    receivesFor: words("The responsible employee in the USA only", "Ausschließlich die zuständige Person in den USA"),
    dataRows: ["application"],
    evidence: [cite("5", "In case you are applying for a position at VMRay Inc."), forwarded],
  }),
  transfers: list(usaWithoutSafeguard("vmray-inc", forwarded)),
  measures: applicationMeasures,
});
