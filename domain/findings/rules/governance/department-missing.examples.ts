import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a function answers": { activity: { ownerFunction: said(words("Head of IT")) } },
  },
  finds: {
    nobody: { activity: {}, at: [{ field: "departmentId" }] },
  },
};
