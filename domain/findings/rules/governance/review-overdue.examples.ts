import type { Examples } from "../../examples";

export const examples: Examples = {
  passes: {
    "checked this year": { activity: { workflow: { inForce: true, version: 1, approvedOn: "2026-03-01" } } },
    "not in force": { activity: {} },
  },
  finds: {
    "two years ago": {
      activity: { workflow: { inForce: true, version: 1, approvedOn: "2024-03-01" } },
      at: [{ field: "nextReviewOn", about: { day: "2024-03-01" } }],
    },
  },
};
