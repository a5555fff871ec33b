import { readdirSync, readFileSync, writeFileSync } from "node:fs";

function field(pid: number, name: string): number | undefined {
  try {
    const line = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line?.[1] ? Number(line[1]) * 1_024 : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes that a process holds, or undefined where it is gone or the system does not say. */
export const residentBytes = (pid: number): number | undefined => field(pid, "VmRSS");
/** The most that a process ever held. */
export const peakBytes = (pid: number): number | undefined => field(pid, "VmHWM");
/** Lets the peak of a process begin anew at what it holds now. */
export const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, "5");

function parentOf(pid: number): number | undefined {
  try {
    // The name in brackets may itself hold spaces and brackets.
    return Number(
      readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")[1],
    );
  } catch {
    return undefined;
  }
}

/** The processes below one, at any depth. */
export function descendants(pid: number): number[] {
  const parents = readdirSync("/proc").flatMap((name) =>
    /^\d+$/.test(name) ? [[Number(name), parentOf(Number(name))]] : [],
  );
  const children = (of: number): number[] =>
    parents.flatMap(([child, parent]) => (child !== undefined && parent === of ? [child, ...children(child)] : []));
  return children(pid);
}

/** Bytes that a process and everything it started hold. */
export function treeBytes(pid: number): number {
  return [pid, ...descendants(pid)].reduce((sum, one) => sum + (residentBytes(one) ?? 0), 0);
}

export const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
};

/** Watches below a process for children that run a script and remembers the most that one of them held. */
export function watchChildren(pid: number, script: string) {
  const peaks = new Map<number, number>();
  const look = () => {
    for (const one of descendants(pid)) {
      if (commandOf(one).includes(script)) peaks.set(one, peakBytes(one) ?? peaks.get(one) ?? 0);
    }
  };
  const timer = setInterval(look, 40);
  return {
    stop(): { peak: number; left: number } {
      clearInterval(timer);
      return {
        peak: Math.max(0, ...peaks.values()),
        left: [...peaks.keys()].filter((one) => residentBytes(one)).length,
      };
    },
  };
}

export const watchTypesetters = (pid: number) => watchChildren(pid, "pdf/child.ts");
