import { type Examples, list, none } from "../../examples";

export const examples: Examples = {
  passes: {
    "stated to be none": { activity: { transfers: none } },
    "a transfer": { activity: { transfers: list({ id: "t", destination: { kind: "country", country: "US" } }) } },
  },
  finds: {
    silence: { activity: {}, at: [{ field: "transfers" }] },
    "silence in a processor's record": { activity: { role: "processor" }, at: [{ field: "transfers" }] },
  },
};
