import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "no breach": { activity: {} },
    "logged and checked since": {
      activity: {
        particulars: { breachOn: said("2026-02-01"), breachLogEntry: said("7/2026") },
        workflow: { inForce: true, version: 1, approvedOn: "2026-03-01" },
      },
    },
  },
  finds: {
    neither: {
      activity: { particulars: { breachOn: said("2026-02-01") } },
      at: [
        { field: "particulars", part: "breachLogEntry", about: { day: "2026-02-01" } },
        { field: "particulars", part: "breachOn", about: { day: "2026-02-01" } },
      ],
    },
  },
};
