import type { ActivityContent } from "@/domain/activities/activity";
import type { ErrorCode, FieldError } from "@/domain/error-codes";
import { type FieldConflict, isChanged, merge } from "./activity-form-merge";
import { CONTENT_FIELDS, type ContentField } from "./activity-form-sections";
import { same, sendable } from "./activity-form-sendable";

export type Stored = { revision: number; state: ActivityContent };

export type SaveOutcome =
  | { kind: "saved"; revision: number; at: number }
  | { kind: "refused"; code: ErrorCode; fields: FieldError[] }
  | { kind: "conflict"; stored: Stored }
  | { kind: "unreachable" };

/** The way to the server, given from outside. */
export type Server = {
  save(revision: number, changes: Record<string, unknown>): Promise<SaveOutcome>;
  load(): Promise<Stored | undefined>;
};

export type SaveStatus =
  | { kind: "idle" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "saved"; at: number }
  | { kind: "faulty" }
  | { kind: "unreachable" }
  | { kind: "refused"; code: ErrorCode };

export type FormState = {
  draft: ActivityContent;
  errors: readonly FieldError[];
  status: SaveStatus;
  conflicts: readonly FieldConflict[];
  joined: readonly ContentField[];
};

const PAUSE_MS = 600;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

const fieldOf = (error: FieldError) => error.path.split(".")[0];

/** Holds what is being typed and brings it to the server: one save at a time, each with only the fields that changed. */
export class ActivityFormStore {
  #state: FormState;
  #base: ActivityContent;
  #revision: number;
  readonly #server: Server;
  readonly #listeners = new Set<() => void>();
  /** The value of each field as the server last refused it: not sent again until it is mended. */
  readonly #refused = new Map<ContentField, unknown>();
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryIn = FIRST_RETRY_MS;
  #savedAt: number | undefined;

  constructor(stored: Stored, server: Server) {
    this.#base = stored.state;
    this.#revision = stored.revision;
    this.#server = server;
    this.#state = { draft: stored.state, errors: [], status: { kind: "idle" }, conflicts: [], joined: [] };
  }

  readonly getState = (): FormState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #show(change: Partial<FormState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  change(update: (draft: ActivityContent) => ActivityContent): void {
    const draft = update(this.#state.draft);
    if (draft === this.#state.draft) return;
    this.#show({ draft, status: this.#running ? this.#state.status : { kind: "waiting" } });
    this.#schedule(PAUSE_MS);
  }

  /** Drops the faults of a list whose rows moved: their places are no longer true. */
  forgetErrors(path: string): void {
    this.#show({ errors: this.#state.errors.filter((error) => !error.path.startsWith(`${path}.`)) });
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #pending(): ContentField[] {
    const { draft, conflicts } = this.#state;
    return CONTENT_FIELDS.filter(
      (field) =>
        isChanged(field, draft, this.#base) &&
        !conflicts.some((conflict) => conflict.field === field) &&
        !(this.#refused.has(field) && same(this.#refused.get(field), sendable(draft[field]))),
    );
  }

  /** Something is typed that the server does not hold. */
  hasUnsaved(): boolean {
    return CONTENT_FIELDS.some((field) => isChanged(field, this.#state.draft, this.#base));
  }

  /** Saves what can be saved now; ends when nothing is left to send or the server could not take it. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #saveAll(): Promise<void> {
    for (let pending = this.#pending(); pending.length > 0; pending = this.#pending()) {
      if (!(await this.#saveOnce(pending))) return;
    }
    this.#settle();
  }

  #settle(): void {
    const errors = this.#state.errors.filter((error) => this.#refused.has(fieldOf(error) as ContentField));
    const status: SaveStatus =
      this.#refused.size > 0
        ? { kind: "faulty" }
        : this.#savedAt === undefined
          ? { kind: "idle" }
          : { kind: "saved", at: this.#savedAt };
    this.#show({ errors, status });
  }

  async #saveOnce(pending: ContentField[]): Promise<boolean> {
    const changes = Object.fromEntries(pending.map((field) => [field, sendable(this.#state.draft[field])]));
    this.#show({ status: { kind: "saving" } });
    const outcome = await this.#server.save(this.#revision, changes);
    if (outcome.kind !== "unreachable") this.#retryIn = FIRST_RETRY_MS;
    switch (outcome.kind) {
      case "saved":
        // safe because the changes are whole content fields that the server has just accepted
        this.#base = { ...this.#base, ...changes } as ActivityContent;
        this.#revision = outcome.revision;
        this.#savedAt = outcome.at;
        for (const field of pending) this.#refused.delete(field);
        return true;
      case "refused":
        return this.#refuse(pending, changes, outcome);
      case "conflict":
        this.#join(outcome.stored);
        return true;
      case "unreachable":
        this.#show({ status: { kind: "unreachable" } });
        this.#schedule(this.#retryIn);
        this.#retryIn = Math.min(this.#retryIn * 2, LAST_RETRY_MS);
        return false;
    }
  }

  /** Sets the faulty fields aside with their errors; the others are sent again without them. */
  #refuse(
    pending: ContentField[],
    changes: Record<string, unknown>,
    refusal: { code: ErrorCode; fields: FieldError[] },
  ): boolean {
    if (refusal.code !== "bad-input") {
      this.#show({ status: { kind: "refused", code: refusal.code } });
      return false;
    }
    const named = pending.filter((field) => refusal.fields.some((error) => fieldOf(error) === field));
    const faulty = named.length > 0 ? named : pending;
    for (const field of faulty) this.#refused.set(field, changes[field]);
    const kept = this.#state.errors.filter((error) => !faulty.some((field) => field === fieldOf(error)));
    this.#show({ errors: [...kept, ...refusal.fields] });
    return true;
  }

  #join(stored: Stored): void {
    const { draft, joined, conflicts } = merge(this.#state.draft, this.#base, stored.state);
    const open = this.#state.conflicts.filter((one) => !conflicts.some((other) => other.field === one.field));
    this.#base = stored.state;
    this.#revision = stored.revision;
    this.#show({ draft, conflicts: [...open, ...conflicts], joined: [...new Set([...this.#state.joined, ...joined])] });
  }

  /** Looks whether somebody else saved meanwhile. */
  async refresh(): Promise<void> {
    if (this.#running) return;
    const stored = await this.#server.load();
    if (stored && stored.revision > this.#revision && !this.#running) this.#join(stored);
  }

  /** Ends the conflict over a field: the person's own entry is saved over the other, or the other is taken. */
  decide(field: ContentField, choice: "mine" | "theirs"): void {
    const conflict = this.#state.conflicts.find((one) => one.field === field);
    if (!conflict) return;
    const draft =
      choice === "theirs"
        ? // safe because the state of a conflict is the server's own value of this field
          ({ ...this.#state.draft, [field]: conflict.theirs } as ActivityContent)
        : this.#state.draft;
    if (choice === "theirs") this.#refused.delete(field);
    this.#show({ draft, conflicts: this.#state.conflicts.filter((one) => one !== conflict) });
    void this.flush();
  }

  /** Gives up what could not be saved. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#refused.clear();
    this.#show({ draft: this.#base, errors: [], conflicts: [], joined: [], status: { kind: "idle" } });
  }

  dismissJoined(): void {
    this.#show({ joined: [] });
  }
}
