import { expect, it, vi } from "vitest";
import { type Save, SaveQueue, type SaveState, type Values } from "./save-queue";

function aForm(values: Values, save: Save) {
  const saved = structuredClone(values);
  const states: SaveState[] = [];
  const refused: string[] = [];
  const queue = new SaveQueue(saved, 1, {
    read: () => values,
    save,
    show: (state) => states.push(state),
    take: (theirs) => Object.assign(values, theirs),
    refuse: (fields) => refused.push(...fields.map((field) => field.path)),
  });
  return { queue, states, refused, last: () => states.at(-1) };
}

const saves = (revision: number) => ({ ok: true, revision, savedAt: 1_000 }) as const;

it("sends the changed fields only, with the revision they were changed from", async () => {
  const values: Values = { name: { en: "A" }, role: "controller" };
  const save = vi.fn<Save>().mockResolvedValueOnce(saves(2)).mockResolvedValueOnce(saves(3));
  const { queue, last } = aForm(values, save);
  values.name = { en: "B" };
  expect(queue.unsaved).toBe(true);
  expect(await queue.flush()).toBe(true);
  values.role = "processor";
  await queue.flush();
  expect(save.mock.calls).toEqual([
    [{ name: { en: "B" } }, 1],
    [{ role: "processor" }, 2],
  ]);
  expect(last()).toEqual({ kind: "saved", at: 1_000 });
});

it("never has two saves under way, and loses nothing typed meanwhile", async () => {
  const values: Values = { name: "A" };
  let answer: (result: ReturnType<typeof saves>) => void = () => {};
  const save = vi
    .fn<Save>()
    .mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    .mockResolvedValue(saves(3));
  const { queue } = aForm(values, save);
  values.name = "B";
  const first = queue.flush();
  values.name = "C";
  const second = queue.flush();
  expect(save).toHaveBeenCalledTimes(1);
  answer(saves(2));
  await Promise.all([first, second]);
  expect(save.mock.calls).toEqual([
    [{ name: "B" }, 1],
    [{ name: "C" }, 2],
  ]);
});

it("saves the other fields when the server refuses one, and tries that one again once it changes", async () => {
  const values: Values = { name: "A", email: "" };
  const fields = [{ path: "email", code: "not-an-email" as const }];
  const save = vi
    .fn<Save>()
    .mockResolvedValueOnce({ ok: false, code: "bad-input", fields })
    .mockResolvedValue(saves(2));
  const { queue, refused, last } = aForm(values, save);
  values.name = "B";
  values.email = "x";
  expect(await queue.flush()).toBe(false);
  expect(refused).toEqual(["email"]);
  expect(save.mock.calls[1]).toEqual([{ name: "B" }, 1]);
  expect(last()).toEqual({ kind: "incomplete", count: 1 });
  values.email = "x@example.org";
  expect(await queue.flush()).toBe(true);
  expect(save.mock.calls[2]).toEqual([{ email: "x@example.org" }, 2]);
});

it("asks the server again about what it refused when somebody presses the button", async () => {
  const values: Values = { email: "" };
  const fields = [{ path: "email", code: "not-an-email" as const }];
  const save = vi.fn<Save>().mockResolvedValue({ ok: false, code: "bad-input", fields });
  const { queue, refused } = aForm(values, save);
  values.email = "x";
  await queue.flush();
  await queue.flush();
  expect(refused).toEqual(["email", "email"]);
  expect(save).toHaveBeenCalledTimes(2);
});

it("keeps the text while the server cannot be reached, and saves it by itself later", async () => {
  vi.useFakeTimers();
  const values: Values = { name: "A" };
  const save = vi.fn<Save>().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(saves(2));
  const { queue, last } = aForm(values, save);
  values.name = "B";
  expect(await queue.flush()).toBe(false);
  expect(last()).toEqual({ kind: "unreachable" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(queue.unsaved).toBe(false);
  expect(last()).toEqual({ kind: "saved", at: 1_000 });
  vi.useRealTimers();
});

it("merges what others changed elsewhere, and asks only about fields that both changed", async () => {
  const values: Values = { name: "A", role: "controller", note: "" };
  const theirs = { revision: 5, state: { name: "A", role: "processor", note: "", reference: "VVT-0001" } };
  const save = vi.fn<Save>().mockResolvedValueOnce({ ok: false, code: "conflict", conflict: theirs });
  save.mockResolvedValueOnce(saves(6));
  const { queue } = aForm(values, save);
  values.name = "B";
  expect(await queue.flush()).toBe(true);
  expect(values).toEqual({ name: "B", role: "processor", note: "" });
  expect(save.mock.calls[1]).toEqual([{ name: "B" }, 5]);

  save.mockResolvedValueOnce({
    ok: false,
    code: "conflict",
    conflict: { revision: 7, state: { name: "C", note: "x" } },
  });
  save.mockResolvedValueOnce(saves(8));
  values.name = "D";
  values.note = "y";
  await queue.flush();
  expect(save).toHaveBeenCalledTimes(3);
  await queue.resolve(["note"]);
  expect(values).toEqual({ name: "C", role: "processor", note: "y" });
  expect(save.mock.calls[3]).toEqual([{ note: "y" }, 7]);
});

it("treats an answer that was begun and left empty as a gap", async () => {
  const values: Values = { startedOn: { answer: "not-stated" } };
  const save = vi.fn<Save>().mockResolvedValue(saves(2));
  const { queue } = aForm(values, save);
  values.startedOn = { answer: "given", value: "", evidence: [] };
  expect(await queue.flush()).toBe(true);
  expect(save).not.toHaveBeenCalled();
});
