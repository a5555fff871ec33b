// `npm run demo`: Thirty with the sample register and an account for each role.
import { main } from "./process.mjs";
import { serve } from "./serve.mjs";

await main(() => serve({ verb: "prepare-demo", dataFolder: "data-demo" }));
