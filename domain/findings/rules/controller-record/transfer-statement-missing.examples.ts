import { type Examples, none } from "../../examples";

export const examples: Examples = {
  passes: {
    "stated to be none": { activity: { transfers: none } },
  },
  finds: {
    silence: { activity: {}, at: [{ field: "transfers" }] },
  },
};
