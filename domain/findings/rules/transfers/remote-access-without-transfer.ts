import { givenValue, itemsOf } from "../../../answers";
import { isThird } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-19, EDPB GL 05/2021. */
export const remoteAccessWithoutTransfer = activityRule(
  { id: "remote-access-without-transfer", catalogue: "TR-19", grade: "warning", citation: "EDPB GL 05/2021" },
  ({ state, register, clock }) => {
    if (state.transfers.answer === "given") return [];
    const parties = itemsOf(state.recipients).flatMap(({ id, partyId }) => {
      const country = partyId ? givenValue(register.record("party", partyId)?.particulars.remoteAccessFrom) : undefined;
      return placeIf(isThird(country, clock), { field: "recipients", rowId: id, about: { country } });
    });
    const systems = itemsOf(state.systems).flatMap(({ id, systemId }) => {
      const country = givenValue(register.record("system", systemId)?.particulars.remoteAccessFrom);
      return placeIf(isThird(country, clock), { field: "systems", rowId: id, about: { country } });
    });
    return [...parties, ...systems];
  },
);
