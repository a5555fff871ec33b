import { getPriority } from "node:os";
import { serveJob } from "./serve-job.ts";

/** What a child of the tests is to do. */
export type Part = "describe" | "fail" | "leave" | "hang" | "ask" | "ask-twice" | "tell";

serveJob<Part, unknown, string, string>(async (part, { ask, tell }) => {
  switch (part) {
    case "describe":
      return { priority: getPriority(), environment: process.env };
    case "fail":
      throw new Error("the work went wrong");
    case "leave":
      return process.exit(0);
    case "hang":
      for (;;);
    case "ask":
      return ask("one");
    case "tell":
      tell({ stage: "reading", counted: null });
      tell({ stage: "packing", counted: { done: 1, total: 2 } });
      return "told";
    case "ask-twice":
      return Promise.all([ask("one"), ask("two")]);
  }
});
