import type { NoteNoun } from "@/domain/ids";

/** What stands behind the question mark: absent and empty values are left out, lists are repeated. */
export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) if (one !== undefined && one !== null && one !== "") search.append(key, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const join = (...parts: string[]) => `/${parts.map(encodeURIComponent).join("/")}`;

/** The nouns whose pages are all alike: a list, a new one, one, and one to edit. */
export type ListedNoun = "parties" | "systems" | "measures" | "cookies" | "departments" | "people" | "documents";

function pagesOf(segment: ListedNoun) {
  return {
    list: (organisation: string, query?: Query) => withQuery(join(organisation, segment), query),
    create: (organisation: string, query?: Query) => withQuery(join(organisation, segment, "new"), query),
    view: (organisation: string, id: string) => join(organisation, segment, id),
    edit: (organisation: string, id: string) => join(organisation, segment, id, "edit"),
  };
}

/** Every address of the application; nothing else writes one. */
export const paths = {
  start: () => "/",
  login: (query?: { next?: string }) => withQuery("/login", query),
  setup: () => "/setup",
  handover: (token: string) => join("handover", token),
  answer: (token: string, page?: string) => join("answer", token, ...(page ? [page] : [])),
  invitation: (token: string) => join("invitation", token),
  newOrganisation: () => "/organisations/new",

  dashboard: (organisation: string, query?: Query) => withQuery(join(organisation), query),
  activities: (organisation: string, query?: Query) => withQuery(join(organisation, "activities"), query),
  newActivity: (organisation: string, query?: Query) => withQuery(join(organisation, "activities", "new"), query),
  /** Derives the controllers served from customers: of the activity in the query, or of a new one. */
  customers: (organisation: string, query?: Query) => withQuery(join(organisation, "activities", "customers"), query),
  activity: (organisation: string, id: string, query?: Query) => withQuery(join(organisation, "activities", id), query),
  reviewActivity: (organisation: string, id: string) => join(organisation, "activities", id, "review"),
  editActivity: (organisation: string, id: string, section: string) =>
    join(organisation, "activities", id, "edit", section),
  /** What only some activities need, unfolded at one of its topics. */
  editCircumstances: (organisation: string, id: string, topic: string) =>
    `${join(organisation, "activities", id, "edit", "circumstances")}#topic-${topic}`,
  /** A section, or a field: the page leads on to its section. */
  suggestFor: (organisation: string, id: string, section: string) =>
    join(organisation, "activities", id, "suggest", section),

  tasks: (organisation: string) => join(organisation, "questionnaire"),
  questionnaire: (organisation: string, id: string, page?: string) =>
    join(organisation, "questionnaire", id, ...(page ? [page] : [])),
  questions: (organisation: string, query?: Query) => withQuery(join(organisation, "questions"), query),

  findings: (organisation: string, query?: Query) => withQuery(join(organisation, "findings"), query),
  exemption: (organisation: string, query?: Query) => withQuery(join(organisation, "exemption"), query),
  law: (organisation: string, query?: Query) => withQuery(join(organisation, "law"), query),

  reviews: (organisation: string, query?: Query) => withQuery(join(organisation, "reviews"), query),
  review: (organisation: string, id: string) => join(organisation, "reviews", id),

  parties: pagesOf("parties"),
  systems: pagesOf("systems"),
  measures: pagesOf("measures"),
  cookies: pagesOf("cookies"),
  departments: pagesOf("departments"),
  people: pagesOf("people"),
  documents: pagesOf("documents"),

  countries: (organisation: string, query?: Query) => withQuery(join(organisation, "countries"), query),
  country: (organisation: string, code: string) => join(organisation, "countries", code),
  organisation: (organisation: string) => join(organisation, "organisation"),
  editOrganisation: (organisation: string) => join(organisation, "organisation", "edit"),
  /** The form of the organisation, unfolded at the facts on which duties depend. */
  editOrganisationFacts: (organisation: string) => `${join(organisation, "organisation", "edit")}#particulars`,
  exports: (organisation: string, query?: Query) => withQuery(join(organisation, "exports"), query),
  imports: (organisation: string, query?: Query) => withQuery(join(organisation, "imports"), query),
  import: (organisation: string, id: string, query?: Query) => withQuery(join(organisation, "imports", id), query),
  waitingImport: (organisation: string, id: string, query?: Query) =>
    withQuery(join(organisation, "imports", "waiting", id), query),
  time: (organisation: string, query?: Query) => withQuery(join(organisation, "time"), query),
  compare: (organisation: string, query?: Query) => withQuery(join(organisation, "compare"), query),
  verifyLedger: (organisation: string) => join(organisation, "ledger", "verify"),
  ledger: (organisation: string, query?: Query) => withQuery(join(organisation, "ledger"), query),
  account: (organisation: string) => join(organisation, "account"),

  api: {
    trpc: () => "/api/trpc",
    signOut: () => "/api/auth/sign-out",
    export: (format: string, query?: Query) => withQuery(join("api", "exports", format), query),
    verifyScript: () => "/api/exports/verify-register",
    list: (list: string, query?: Query) => withQuery(join("api", "exports", "lists", list), query),
    activityExport: (id: string, query?: Query) => withQuery(join("api", "exports", "activity", id), query),
    handover: (id: string) => join("api", "exports", "handover", id),
    handoverByLink: (token: string) => join("api", "handover", token),
    import: (organisation: string, query?: Query) => withQuery(join("api", "imports", organisation), query),
    customersInFile: (organisation: string, query?: Query) => withQuery(join("api", "customers", organisation), query),
    calendar: (token: string) => join("api", "calendar", `${token}.ics`),
    health: () => "/api/health",
  },
};

const SEGMENTS = {
  department: "departments",
  person: "people",
  party: "parties",
  system: "systems",
  measure: "measures",
  document: "documents",
  cookie: "cookies",
} as const;

/** The page of any record, by its noun. */
export function recordPath(
  organisation: string,
  noun: keyof typeof SEGMENTS | "activity" | "organisation" | NoteNoun,
  id: string,
) {
  if (noun === "activity") return paths.activity(organisation, id);
  if (noun === "thread") return paths.questions(organisation);
  if (noun === "judgement") return paths.findings(organisation);
  if (noun === "law") return paths.law(organisation);
  if (noun === "handover") return paths.exports(organisation);
  if (noun === "import") return paths.import(organisation, id);
  if (noun === "organisation") return paths.organisation(organisation);
  return paths[SEGMENTS[noun]].view(organisation, id);
}

/** An address of this application that a query string may ask to go to; anything else becomes the start page. */
export function safeNext(next: string | null | undefined): string {
  const base = "http://thirty.invalid";
  if (!next?.startsWith("/") || !URL.canParse(next, base)) return paths.start();
  const url = new URL(next, base);
  // "/..//host" is of our origin, but what remains of it is not.
  const inside = url.origin === base && !url.pathname.startsWith("//");
  return inside ? `${url.pathname}${url.search}${url.hash}` : paths.start();
}
