import type { DataSubjectRight } from "../../codes/rights";
import { type NamesOf, vocabularyOf } from "./vocabulary";

const NAMES: NamesOf<DataSubjectRight> = {
  "art-13-14": "information | informationspflicht* | right to be informed | be informed | droit d'etre informe",
  "art-15": "auskunft* | access | right of access | subject access | acces | droit d'acces | art 15",
  "art-16": "berichtigung* | rectification | correction | droit de rectification | art 16",
  "art-17":
    "loschung* | vergessenwerden | erasure | deletion | right to be forgotten | effacement | oubli | suppression | art 17",
  "art-18": "einschrankung* | restriction | restrict processing | limitation | art 18",
  "art-19": "mitteilungspflicht* | notification obligation | art 19",
  "art-20": "datenubertragbarkeit* | ubertragbarkeit | portability | data portability | portabilite | art 20",
  "art-21": "widerspruch* | object | objection | right to object | opposition | art 21",
  "art-22": "automatisierte entscheidung* | automated decision* | decision automatisee | art 22",
  "art-7-3": "widerruf* | withdraw consent | withdrawal* | retrait du consentement | art 7",
  "art-77": "beschwerde* | complaint | lodge a complaint | reclamation | plainte | art 77",
};

export const RIGHT_NAMES = vocabularyOf(NAMES);
