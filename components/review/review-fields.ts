import type { ReactNode } from "react";
import type { ContentField } from "@/domain/activities/activity";

/** A field under review, as the server has put it in words. */
export type ReviewField = {
  field: ContentField;
  label: string;
  /** The heading of Art. 30(1) that it stands under, where it is the first of its section and sections are shown. */
  section: string | null;
  sentences: string[];
  sides: ReactNode;
  threads: ReactNode;
};
