import dynamic from "next/dynamic";
import type { FormSection } from "./activity-form-sections";

/** Each section's inputs are a script of their own, so that a page carries only what it shows. */
const SECTIONS = {
  identity: dynamic(() => import("./sections/identity-section")),
  purposes: dynamic(() => import("./sections/purposes-section")),
  data: dynamic(() => import("./sections/data-section")),
  recipients: dynamic(() => import("./sections/recipients-section")),
  transfers: dynamic(() => import("./sections/transfers-section")),
  retention: dynamic(() => import("./sections/retention-section")),
  measures: dynamic(() => import("./sections/measures-section")),
  systems: dynamic(() => import("./sections/systems-section")),
  decisions: dynamic(() => import("./sections/decisions-section")),
  circumstances: dynamic(() => import("./sections/circumstances-section")),
  rights: dynamic(() => import("./sections/rights-section")),
  documents: dynamic(() => import("./sections/documents-section")),
};

export function ActivitySection({ section }: { section: FormSection }) {
  const Section = SECTIONS[section];
  return <Section />;
}
