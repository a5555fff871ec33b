import { type Examples, none, said } from "../../examples";

const longAgo = { inForce: true, version: 1, approvedOn: "2024-03-01" };
const thisYear = { inForce: true, version: 1, approvedOn: "2026-03-01" };

export const examples: Examples = {
  passes: {
    "checked this year": { activity: { workflow: thisYear } },
    "not in force": { activity: {} },
    "the next review lies ahead": { activity: { nextReviewOn: said("2027-03-01"), workflow: longAgo } },
    "every three years": { activity: { reviewInterval: said("P3Y"), workflow: longAgo } },
    "it is stated that it is not reviewed": { activity: { reviewInterval: none, workflow: longAgo } },
    "the department confirmed it since": {
      activity: { workflow: { ...longAgo, reviewedOn: "2026-05-01", reviewAnswer: "correct" } },
    },
  },
  finds: {
    "two years ago": {
      activity: { workflow: longAgo },
      at: [{ field: "nextReviewOn", about: { day: "2024-03-01" } }],
    },
    "every three months": {
      activity: { reviewInterval: said("P3M"), workflow: thisYear },
      at: [{ field: "nextReviewOn", about: { day: "2026-03-01" } }],
    },
    "the department said that it must change": {
      activity: { workflow: { ...thisYear, reviewedOn: "2026-05-01", reviewAnswer: "change" } },
      at: [{ field: "nextReviewOn", about: { day: "2026-03-01" } }],
    },
  },
};
