// `npm run build`: installs and builds ahead of time, so that the next start is quick.
import { build, install } from "./prepare.mjs";
import { main } from "./process.mjs";

await main(async () => {
  await install();
  await build();
});
