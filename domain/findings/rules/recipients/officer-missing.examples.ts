import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "an ordinary company": {},
    "an authority with one": {
      organisation: { particulars: { publicAuthority: said("authority") }, dataProtectionOfficer: said("per_a") },
      people: { per_a: {} },
    },
  },
  finds: {
    "an authority": {
      organisation: { particulars: { publicAuthority: said("authority") } },
      at: [{ field: "dataProtectionOfficer" }],
    },
    "large-scale monitoring": {
      organisation: { particulars: { coreActivities: said(["large-scale-monitoring"]) } },
      at: [{ field: "dataProtectionOfficer" }],
    },
  },
};
