import { TEXT_LIMIT } from "../text-limits";

/** As many controllers served as one activity holds, Art. 30(2) GDPR. */
export const MOST_CUSTOMERS = 500;

/** Longest list of customers that is read, in UTF-16 units. */
export const LONGEST_LIST = TEXT_LIMIT * 5;
