import { EVENTS } from "./events";
import { FACILITIES } from "./facilities";
import { FINANCE } from "./finance";
import { HR } from "./hr";
import { IT_SECURITY } from "./it-security";
import { MARKETING } from "./marketing";
import { PAYROLL } from "./payroll";
import { PURCHASING } from "./purchasing";
import { RECRUITING } from "./recruiting";
import { SALES } from "./sales";
import { SUPPORT } from "./support";
import type { ActivityTemplate, LibraryArea } from "./template";
import { VIDEO_SURVEILLANCE } from "./video-surveillance";
import { WEBSITE } from "./website";
import { WHISTLEBLOWING } from "./whistleblowing";

/** Every ready activity, by area. */
export const LIBRARY: readonly ActivityTemplate[] = [
  ...RECRUITING,
  ...HR,
  ...PAYROLL,
  ...MARKETING,
  ...WEBSITE,
  ...EVENTS,
  ...SALES,
  ...SUPPORT,
  ...FACILITIES,
  ...VIDEO_SURVEILLANCE,
  ...PURCHASING,
  ...FINANCE,
  ...WHISTLEBLOWING,
  ...IT_SECURITY,
];

const BY_ID = new Map(LIBRARY.map((template) => [template.id, template]));

export const templateOf = (id: string): ActivityTemplate | undefined => BY_ID.get(id);

export const templatesOf = (area: LibraryArea): ActivityTemplate[] => LIBRARY.filter((one) => one.area === area);
