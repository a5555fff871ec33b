import type { FieldError } from "@/domain/error-codes";
import { sameValue } from "@/domain/same-value";
import { changesBetween, isTree, withoutBlanks } from "./values";

export type Values = Record<string, unknown>;

/** What a save came to. A promise that fails means that the server could not be reached. */
export type SaveResult =
  | { ok: true; revision: number; savedAt: number }
  | {
      ok: false;
      code: string;
      params?: Record<string, string | number> | undefined;
      fields?: readonly FieldError[] | undefined;
      conflict?: { revision: number; state: unknown } | undefined;
    };
export type Save = (changes: Values, revision: number) => Promise<SaveResult>;

/** One field that both have changed. */
export type Clash = { key: string; mine: unknown; theirs: unknown };

export type SaveState =
  | { kind: "idle" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "saved"; at: number }
  | { kind: "incomplete"; count: number }
  | { kind: "refused"; code: string; params: Record<string, string | number> }
  | { kind: "unreachable" }
  | { kind: "conflict"; clashes: readonly Clash[] };

type Doors = {
  read: () => Values;
  save: Save;
  show: (state: SaveState) => void;
  /** Puts what others wrote into the form. */
  take: (values: Values) => void;
  refuse: (fields: readonly FieldError[]) => void;
};

const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Saves what changed, one save at a time, and keeps everything that could not be saved. Fields that the server refuses
 * are held back until they change, so that they do not keep the others from being saved.
 */
export class SaveQueue {
  #saved: Values;
  #revision: number;
  readonly #doors: Doors;
  readonly #held = new Map<string, unknown>();
  #running: Promise<void> | undefined;
  #again = false;
  #retries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #theirs: { revision: number; state: Values } | undefined;

  constructor(saved: Values, revision: number, doors: Doors) {
    this.#saved = this.#plain(saved);
    this.#revision = revision;
    this.#doors = doors;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Whether something in the form is not on the server yet. */
  get unsaved(): boolean {
    return this.#running !== undefined || Object.keys(this.#changes()).length > 0;
  }

  schedule(delay: number): void {
    if (this.#theirs) return;
    clearTimeout(this.#timer);
    if (Object.keys(this.#changes()).length === 0 && !this.#running) return;
    this.#doors.show({ kind: "waiting" });
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Saves at once, what was refused before as well; true when everything in the form is on the server. */
  async flush(): Promise<boolean> {
    this.#held.clear();
    return this.#run();
  }

  async #run(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#running) {
      this.#again = true;
      await this.#running;
    } else {
      this.#running = this.#work();
      await this.#running;
    }
    return !this.unsaved;
  }

  /** Goes on after a conflict with the fields named in `mine` as they are here, and all others as they are there. */
  async resolve(mine: readonly string[]): Promise<void> {
    const theirs = this.#theirs;
    if (!theirs) return;
    this.#theirs = undefined;
    this.#adopt(theirs, mine);
    await this.flush();
  }

  async #work(): Promise<void> {
    try {
      do {
        this.#again = false;
        await this.#saveOnce();
      } while (this.#again && !this.#theirs);
    } finally {
      this.#running = undefined;
    }
  }

  async #saveOnce(): Promise<void> {
    const changes = this.#sendable();
    if (Object.keys(changes).length === 0) return this.#showHeld();
    this.#doors.show({ kind: "saving" });
    let result: SaveResult;
    try {
      result = await this.#doors.save(changes, this.#revision);
    } catch {
      return this.#retryLater();
    }
    this.#retries = 0;
    if (result.ok) this.#keep(changes, result);
    else if (result.conflict && isTree(result.conflict.state))
      this.#meet(result.conflict.revision, result.conflict.state);
    else if (result.fields?.length) this.#hold(changes, result.fields);
    else this.#doors.show({ kind: "refused", code: result.code, params: result.params ?? {} });
  }

  #keep(changes: Values, result: { revision: number; savedAt: number }): void {
    this.#saved = { ...this.#saved, ...changes };
    this.#revision = result.revision;
    if (this.#held.size > 0) this.#showHeld();
    else this.#doors.show({ kind: "saved", at: result.savedAt });
  }

  #hold(changes: Values, fields: readonly FieldError[]): void {
    const keys = new Set(fields.map((field) => field.path.split(".")[0] ?? ""));
    const known = [...keys].filter((key) => key in changes);
    for (const key of known.length > 0 ? known : Object.keys(changes)) this.#held.set(key, changes[key]);
    this.#doors.refuse(fields);
    this.#again = true;
  }

  #meet(revision: number, state: Values): void {
    const theirs = { revision, state };
    const clashes = Object.entries(this.#changes())
      .filter(([key, mine]) => !sameValue(state[key], this.#saved[key]) && !sameValue(state[key], mine))
      .map(([key, mine]) => ({ key, mine, theirs: state[key] }));
    if (clashes.length === 0) {
      this.#adopt(theirs, Object.keys(this.#changes()));
      this.#again = true;
      return;
    }
    this.#theirs = theirs;
    this.#doors.show({ kind: "conflict", clashes });
  }

  #adopt(theirs: { revision: number; state: Values }, mine: readonly string[]): void {
    const keys = Object.keys(this.#doors.read()).filter((key) => key in theirs.state);
    const known = Object.fromEntries(keys.map((key) => [key, theirs.state[key]]));
    const own = Object.keys(this.#changes());
    const wanted = Object.entries(known).filter(
      ([key, value]) => !mine.includes(key) && (own.includes(key) || !sameValue(value, this.#saved[key])),
    );
    this.#saved = { ...this.#saved, ...this.#plain(known) };
    this.#revision = theirs.revision;
    this.#doors.take(Object.fromEntries(wanted));
  }

  #retryLater(): void {
    this.#doors.show({ kind: "unreachable" });
    const delay = RETRY_MS[Math.min(this.#retries, RETRY_MS.length - 1)];
    this.#retries += 1;
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  #showHeld(): void {
    if (this.#held.size > 0) this.#doors.show({ kind: "incomplete", count: this.#held.size });
    else this.#doors.show({ kind: "idle" });
  }

  #changes(): Values {
    return changesBetween(this.#saved, this.#plain(this.#doors.read()));
  }

  #sendable(): Values {
    const changes = this.#changes();
    for (const [key, refused] of this.#held)
      if (!(key in changes) || !sameValue(changes[key], refused)) this.#held.delete(key);
    return Object.fromEntries(Object.entries(changes).filter(([key]) => !this.#held.has(key)));
  }

  #plain(values: Values): Values {
    const plain = withoutBlanks(values);
    return isTree(plain) ? structuredClone(plain) : {};
  }
}
