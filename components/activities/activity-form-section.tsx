import type { FormSection } from "./activity-form-sections";
import CircumstancesSection from "./sections/circumstances-section";
import DataSection from "./sections/data-section";
import DecisionsSection from "./sections/decisions-section";
import DocumentsSection from "./sections/documents-section";
import IdentitySection from "./sections/identity-section";
import MeasuresSection from "./sections/measures-section";
import PurposesSection from "./sections/purposes-section";
import RecipientsSection from "./sections/recipients-section";
import RetentionSection from "./sections/retention-section";
import RightsSection from "./sections/rights-section";
import SystemsSection from "./sections/systems-section";
import TransfersSection from "./sections/transfers-section";

/** Loading each by itself would save nothing: their inputs are those of all, and the bundler puts the rest together. */
const SECTIONS = {
  identity: IdentitySection,
  purposes: PurposesSection,
  data: DataSection,
  recipients: RecipientsSection,
  transfers: TransfersSection,
  retention: RetentionSection,
  measures: MeasuresSection,
  systems: SystemsSection,
  decisions: DecisionsSection,
  circumstances: CircumstancesSection,
  rights: RightsSection,
  documents: DocumentsSection,
};

export function ActivitySection({ section }: { section: FormSection }) {
  const Section = SECTIONS[section];
  return <Section />;
}
