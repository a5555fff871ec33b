import type { Db } from "@/db/client";
import { ActivityListInput, FacetListInput, listActivities, listFacets } from "../activities/list";
import { searchTerms } from "../search/condition";
import { type Bench, type Figure, ratio } from "./figure";
import { interleaved, median, percentile } from "./measure";
import { houseOf } from "./temporary-house";

const ACTIVITIES = 10_000;
const ROUNDS = 25;

/** Searches as people type them, each with two filters: from a rare match to one that fits thousands. */
const CHOICES: { search: string; one: [string, string]; other: [string, string] }[] = [
  { search: "newsletter", one: ["country", "US"], other: ["legal-basis", "art-6-1-a"] },
  { search: "karlsruhe", one: ["status", "approved"], other: ["data-category", "contact"] },
  { search: "hub", one: ["department", "dep_bench-1"], other: ["legal-basis", "art-6-1-a"] },
  { search: "gordon house", one: ["status", "draft"], other: ["retention", "without"] },
];

/** What nobody could leave out: the same filter by hand, prepared once, the page of 50 and how many there are. */
function bareQuery(db: Db, organisationId: string, { search, one, other }: (typeof CHOICES)[number]) {
  const terms = searchTerms(search);
  const found = `a.id in (
    select r.id from record_search join records r on r.number = record_search.rowid where record_search match ?
    union
    select l.from_id from record_search join records r on r.number = record_search.rowid
      join record_links l on l.to_id = r.id where record_search match ?)`;
  const facet =
    "a.id in (select activity_id from activity_facets where organisation_id = ? and facet = ? and value = ?)";
  const where = ["a.organisation_id = ?", ...terms.map(() => found), facet, facet].join(" and ");
  const page = db.raw.prepare(
    `select a.*, d.label_en, d.label_de from activities a left join records d on d.id = a.department_id
     where ${where} order by a.reference, a.id limit 50`,
  );
  const total = db.raw.prepare(`select count(*) from activities a where ${where}`).pluck();
  const values = [organisationId, ...terms.flatMap((term) => [term, term]), organisationId, ...one];
  const all = [...values, organisationId, ...other];
  return () => ({ rows: page.all(all).length, total: Number(total.get(all)) });
}

async function run(): Promise<Figure[]> {
  const { ctx, organisationId } = await houseOf(ACTIVITIES);
  const figures: Figure[] = [];
  const everything: number[] = [];
  for (const choice of CHOICES) {
    const filters = { [choice.one[0]]: [choice.one[1]], [choice.other[0]]: [choice.other[1]] };
    const list = ActivityListInput.parse({ organisationId, search: choice.search, filters });
    const facets = FacetListInput.parse({ organisationId, search: choice.search, filters });
    const bare = bareQuery(ctx.db, organisationId, choice);
    const { total } = await listActivities(ctx, list);
    if (total !== bare().total) throw new Error(`the bare query finds ${bare().total} activities, the list ${total}`);
    const both = async () => {
      await listActivities(ctx, list);
      await listFacets(ctx, facets);
    };
    await both();
    const times = await interleaved(ROUNDS, both, bare);
    everything.push(...times.ours);
    const figure = ratio(`search "${choice.search}" + 2 filters`, median(times.ours), median(times.floor), 3);
    figures.push({
      ...figure,
      note: `${total} of ${ACTIVITIES} found; p95 ${percentile(times.ours, 0.95).toFixed(1)} ms`,
    });
  }
  const slowest = percentile(everything, 0.95);
  figures.push({ name: "search, p95 of all", ours: "", floor: "–", value: slowest, unit: "ms", aim: 50 });
  return figures;
}

/** Finding and counting facets in the process, against the bare query with the same filter. */
export const facetSearch: Bench = { name: "facet-search", run };
