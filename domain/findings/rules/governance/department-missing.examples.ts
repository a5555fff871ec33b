import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a person answers": { activity: { ownerPersonId: "per_a" } },
    "a function answers": { activity: { ownerFunction: said(words("Head of IT")) } },
  },
  finds: {
    nobody: { activity: {}, at: [{ field: "departmentId" }] },
  },
};
