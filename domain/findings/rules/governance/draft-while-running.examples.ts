import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "begun last month": { activity: { startedOn: said("2026-11-01") } },
    "ended since": { activity: { startedOn: said("2019-11-01"), endedOn: said("2025-01-31") } },
    approved: {
      activity: { startedOn: said("2019-11-01"), status: "approved", workflow: { inForce: true, version: 1 } },
    },
  },
  finds: {
    "running for years": { activity: { startedOn: said("2019-11-01") }, at: [{ field: "startedOn" }] },
  },
};
