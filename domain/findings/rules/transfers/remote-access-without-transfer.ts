import { givenValue, itemsOf } from "../../../answers";
import type { CountryCode } from "../../../codes/countries";
import { goesTo, isThird } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-19, EDPB GL 05/2021. */
export const remoteAccessWithoutTransfer = activityRule(
  { id: "remote-access-without-transfer", catalogue: "TR-19", grade: "warning", citation: "EDPB GL 05/2021" },
  ({ state, register, clock }) => {
    const isOpen = (country: CountryCode | undefined) =>
      isThird(country, clock) && !itemsOf(state.transfers).some((row) => goesTo(row, country));
    const parties = itemsOf(state.recipients).flatMap(({ id, partyId }) => {
      const country = partyId ? givenValue(register.record("party", partyId)?.particulars.remoteAccessFrom) : undefined;
      return placeIf(isOpen(country), { field: "recipients", rowId: id, about: { country } });
    });
    const systems = itemsOf(state.systems).flatMap(({ id, systemId }) => {
      const country = givenValue(register.record("system", systemId)?.particulars.remoteAccessFrom);
      return placeIf(isOpen(country), { field: "systems", rowId: id, about: { country } });
    });
    return [...parties, ...systems];
  },
);
