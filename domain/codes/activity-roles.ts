import { z } from "zod";

/** In which role the organisation itself processes: Art. 4(7), 26 and 4(8) GDPR. */
export const ACTIVITY_ROLES = ["controller", "joint-controller", "processor"] as const;
export const ActivityRole = z.enum(ACTIVITY_ROLES);
export type ActivityRole = z.infer<typeof ActivityRole>;
