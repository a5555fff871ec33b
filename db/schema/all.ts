export * from "./auth";
export * from "./findings";
export * from "./installation";
export * from "./ledger";
export * from "./questionnaires";
export * from "./records";
export * from "./review-marks";
export * from "./reviews";
