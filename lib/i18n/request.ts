import { getRequestConfig } from "next-intl/server";
import { readerLocale } from "./locale";
import { messagesFor } from "./messages";

export default getRequestConfig(async () => {
  const locale = await readerLocale();
  return {
    locale,
    messages: await messagesFor(locale),
    // The zone of the machine (TZ): server and browser must write the same hour into the same page.
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
});
