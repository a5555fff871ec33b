/** The request header in which a page names the work that it waits for, to ask meanwhile how far that is. */
export const WORK_HEADER = "x-thirty-work";
