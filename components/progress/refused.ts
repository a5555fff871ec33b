/** How a work ended otherwise than well, in words for whoever reads the page; null where the server had none. */
export class Refused extends Error {
  readonly words: string | null;
  /** Whether it ended because the reader wanted it to. */
  readonly wasCancelled: boolean;

  constructor(words: string | null, wasCancelled = false) {
    super(words ?? "refused");
    this.words = words;
    this.wasCancelled = wasCancelled;
  }
}
