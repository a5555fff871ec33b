import { ASSIGNMENTS, type Assignment } from "@/domain/findings/assignment";
import { STANDINGS, type Standing } from "@/domain/findings/judgement";
import { GRADES, type Grade } from "@/domain/findings/rule";
import { TOPICS, type Topic } from "@/domain/findings/rules/registry";

export type FindingQuery = {
  standing: Standing;
  grade?: Grade | undefined;
  topic?: Topic | undefined;
  rule?: string | undefined;
  assigned?: Assignment | undefined;
  page: number;
};

/** The list that an address asks for: open findings of every grade unless it says otherwise. */
export function findingQueryOf(search: Record<string, string | string[] | undefined>): FindingQuery {
  const page = Number(search.page);
  return {
    standing: STANDINGS.find((one) => one === search.standing) ?? "open",
    grade: GRADES.find((one) => one === search.grade),
    topic: TOPICS.find((one) => one === search.topic),
    rule: typeof search.rule === "string" && /^[a-z0-9-]{3,80}$/.test(search.rule) ? search.rule : undefined,
    assigned: ASSIGNMENTS.find((one) => one === search.assigned),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The same as a query string. */
export function findingSearch({ standing, grade, topic, rule, assigned, page }: FindingQuery) {
  return {
    standing: standing === "open" ? undefined : standing,
    grade,
    topic,
    rule,
    assigned,
    page: page > 1 ? page : undefined,
  };
}
