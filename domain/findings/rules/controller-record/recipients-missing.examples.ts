import { type Examples, list, none, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "stated to be none": { activity: { recipients: none } },
    "a department inside": { activity: { internalRecipients: list({ id: "i", description: words("Payroll team") }) } },
    "a processor's record need not say it": { activity: { role: "processor" } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "recipients" }] },
  },
};
