import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "contact data": { activity: { personalData: list({ id: "d", category: "contact" }) } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "personalData" }] },
  },
};
