import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    three: {
      activity: {
        purposes: list(
          { id: "a", name: words("First one") },
          { id: "b", name: words("Second one") },
          { id: "c", name: words("Third one") },
        ),
      },
    },
  },
  finds: {
    four: {
      activity: {
        purposes: list(
          { id: "a", name: words("First one") },
          { id: "b", name: words("Second one") },
          { id: "c", name: words("Third one") },
          { id: "d", name: words("Fourth one") },
        ),
      },
      at: [{ field: "purposes", about: { count: 4 } }],
    },
  },
};
