// The server of the browser tests: the demonstration on a data folder of its own, which goes when the server goes.
import { rmSync } from "node:fs";
import { main, PlainError } from "./process.mjs";
import { serve } from "./serve.mjs";

await main(async () => {
  const data = process.env.THIRTY_DATA;
  if (!data) throw new PlainError("THIRTY_DATA must name the folder that the tests may fill and remove.");
  try {
    return await serve({ verb: "prepare-demo", dataFolder: data });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
