import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "support from Poland": {
      activity: { systems: list({ id: "y", systemId: "sys_a" }) },
      systems: { sys_a: { name: "A", particulars: { remoteAccessFrom: said("PL") } } },
    },
  },
  finds: {
    "support from India": {
      activity: { systems: list({ id: "y", systemId: "sys_a" }) },
      systems: { sys_a: { name: "A", particulars: { remoteAccessFrom: said("IN") } } },
      at: [{ field: "systems", rowId: "y", about: { country: "IN" } }],
    },
  },
};
