import type { PaperTemplate, RegisterPaper } from "../exports/pdf/paper";
import { renderPaper } from "../exports/pdf/render";
import { type Bench, type Figure, megabytes, ratio } from "./figure";
import { interleaved, median } from "./measure";
import { paperOf } from "./paper-source";
import { watchTypesetters } from "./process-memory";

const ROUNDS = 5;
const SIZES = [
  { activities: 100, memory: 400 },
  { activities: 1_000, memory: 2_048 },
];

async function setOnce(paper: RegisterPaper, template: PaperTemplate): Promise<{ pages: number; peak: number }> {
  const watch = watchTypesetters(process.pid);
  const { pages, dispose } = await renderPaper(paper, { template });
  await dispose();
  const { peak, left } = watch.stop();
  if (left > 0) throw new Error("a process that set type is still there after its file was finished");
  return { pages, peak };
}

async function figuresOf({ activities, memory }: (typeof SIZES)[number]): Promise<Figure[]> {
  const paper = await paperOf(activities);
  const peaks: number[] = [];
  let [pages, plainPages] = [0, 0];
  const times = await interleaved(
    ROUNDS,
    async () => {
      const set = await setOnce(paper, "register");
      pages = set.pages;
      peaks.push(set.peak);
    },
    async () => {
      plainPages = (await setOnce(paper, "plain")).pages;
    },
  );
  const time = ratio(`PDF of ${activities}`, median(times.ours), median(times.floor), 1.5);
  const peak = megabytes(Math.max(...peaks));
  return [
    { ...time, note: `${pages} pages, plain ${plainPages}` },
    { name: `PDF of ${activities}, peak memory`, ours: "", floor: "–", value: peak, unit: "MB", aim: memory },
  ];
}

async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await figuresOf(size)));
  return figures;
}

/** Setting the register, against the engine setting the same words without layout. */
export const pdfTime: Bench = { name: "pdf", run };
