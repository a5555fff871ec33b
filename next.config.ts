import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { answerHeaders } from "./lib/answer-headers";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; whoever only starts Thirty need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "@myriaddreamin/typst-ts-node-compiler", "fontkit"],
  headers: async () => answerHeaders(),
};

/** Messages are compiled at build time, so that the browser needs no parser for them. */
const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    messages: { path: "./messages", format: "json", locales: "infer", sourceLocale: "en", precompile: true },
  },
});

export default withMessages(config);
