import { expect, it } from "vitest";
import { Day } from "../periods";
import { isDay } from "./days";

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);
const digits = (count: number, width: number): string => String(count).padStart(width, "0");

it("takes for a day exactly what the schema of days takes for one", () => {
  const days = [0, 4, 1900, 2000, 2023, 2024, 2100, 9999].flatMap((year) =>
    upTo(13).flatMap((month) => upTo(32).map((date) => `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`)),
  );
  const others = ["", "2024", "2024-1-1", "24-01-01", "12024-01-01", "2024-01-01T00:00", " 2024-01-01", "2024-01-01\n"];
  const wrong = [...days, ...others].filter((text) => isDay(text) !== Day.safeParse(text).success);
  expect(wrong).toEqual([]);
  expect(days.filter(isDay)).toHaveLength(8 * 365 + 4);
});
