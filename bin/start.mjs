// `npm start`: Thirty for real use, with an empty register and a one-time link that makes the first account.
import { main } from "./process.mjs";
import { serve } from "./serve.mjs";

await main(() => serve({ verb: "prepare-start", dataFolder: "data" }));
