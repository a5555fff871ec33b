import type { z } from "zod";
import type { DeclaredRight } from "../../domain/organisations/organisation";
import { cite, said, words } from "./source";

type Right = z.input<typeof DeclaredRight>;

const byEmail: Right["exercise"] = said(
  words("By e-mail to dataprotection@vmray.com.", "Per E-Mail an dataprotection@vmray.com."),
  cite(
    "18",
    "If you wish to exercise your data protection rights or if you have any comments, suggestions, questions or complaints, please do not hesitate to send an e-mail to dataprotection@vmray.com.",
  ),
);

/** The rights of section 2 in the order of the text, with the article that it prints. */
export const rights: Right[] = [
  {
    id: "information",
    right: "art-15",
    statement: words(
      "Information on the personal data processed. The privacy policy itself serves this purpose; remaining questions may be sent by e-mail.",
      "Auskunft über die verarbeiteten personenbezogenen Daten. Dem dient die Datenschutzerklärung selbst; verbleibende Fragen können per E-Mail gestellt werden.",
    ),
    exercise: byEmail,
    evidence: [
      cite(
        "2",
        "Right to Information (Art. 15 GDPR): You have the right to request information on your personal data processed by VMRay.",
      ),
    ],
  },
  {
    id: "access",
    right: "art-15",
    statement: words(
      "Access to the personal data processed; the data are provided by e-mail. The source prints no article for this right.",
      "Zugang zu den verarbeiteten personenbezogenen Daten; die Daten werden per E-Mail bereitgestellt. Einen Artikel nennt die Quelle zu diesem Recht nicht.",
    ),
    exercise: byEmail,
    evidence: [
      cite(
        "2",
        "Right to Access: You may demand access to the personal data processed by VMRAy. We will provide the required data to you via e-mail.",
      ),
    ],
  },
  {
    id: "rectification",
    right: "art-16",
    statement: words("Rectification of inaccurate personal data.", "Berichtigung unrichtiger personenbezogener Daten."),
    exercise: byEmail,
    evidence: [
      cite(
        "2",
        "Right to Rectification (Art. 16 GDPR): You may demand from VMRay the rectification of inaccurate personal data concerning you.",
      ),
    ],
  },
  {
    id: "erasure",
    right: "art-17",
    statement: words(
      "Erasure, unless the processing is necessary for freedom of expression and information, a legal obligation, the public interest or legal claims; in that case an alternative such as blocking is offered.",
      "Löschung, soweit die Verarbeitung nicht für die freie Meinungsäußerung und Information, eine rechtliche Verpflichtung, das öffentliche Interesse oder Rechtsansprüche erforderlich ist; dann wird eine Alternative wie die Sperrung angeboten.",
    ),
    exercise: byEmail,
    evidence: [
      cite("2", "Right to Erasure (Art. 17 GDPR): You may demand from VMRay erasure of your personal data."),
      cite("2", "provide alternative solutions to your request (e.g. blockage of your data)"),
    ],
  },
  {
    id: "portability",
    right: "art-20",
    statement: words(
      "The data in a suitable format and, where technically possible, their transmission to another controller on request.",
      "Die Daten in einem geeigneten Format und, soweit technisch möglich, auf Wunsch die Übermittlung an einen anderen Verantwortlichen.",
    ),
    exercise: byEmail,
    evidence: [
      cite(
        "2",
        "Right to Data Portability (Art. 20 GDPR): At your request, VMRay will provide you with your data in a suitable format",
      ),
    ],
  },
  {
    id: "restriction",
    right: "art-18",
    statement: words(
      "Restriction where accuracy is disputed, where processing is unlawful but erasure is refused, where the data are needed only for the person's legal claims, or after an objection under Art. 21.",
      "Einschränkung bei bestrittener Richtigkeit, bei unrechtmäßiger Verarbeitung, wenn die Löschung abgelehnt wird, wenn die Daten nur noch für Rechtsansprüche der Person gebraucht werden, oder nach einem Widerspruch nach Art. 21.",
    ),
    exercise: byEmail,
    evidence: [
      cite(
        "2",
        "Right to Restrict Processing (Art. 18 GDPR): You may demand the restriction of the processing of your personal data",
      ),
    ],
  },
  {
    id: "notification",
    right: "art-19",
    statement: words(
      "Recipients are told of a rectification, erasure or restriction unless that is impossible or disproportionate; the person may learn who they are.",
      "Empfängern wird eine Berichtigung, Löschung oder Einschränkung mitgeteilt, sofern das nicht unmöglich oder unverhältnismäßig ist; die Person kann erfahren, wer sie sind.",
    ),
    exercise: byEmail,
    evidence: [
      cite("2", "Right to be Informed (Art. 19 GDPR)"),
      cite("2", "You have the right to be informed of these recipients."),
    ],
  },
  {
    id: "withdrawal",
    right: "art-7-3",
    statement: words(
      "Withdrawal of any consent at any time with effect for the future. The data are then deleted immediately unless another legal basis allows further processing; processing until then stays lawful.",
      "Widerruf jeder Einwilligung, jederzeit mit Wirkung für die Zukunft. Die Daten werden dann unverzüglich gelöscht, sofern keine andere Rechtsgrundlage die weitere Verarbeitung trägt; die Verarbeitung bis dahin bleibt rechtmäßig.",
    ),
    exercise: byEmail,
    evidence: [
      cite(
        "2",
        "Right to revoke consents granted (Art. 7 Para. 3 GDPR): You have the right to revoke at any time, with effect for the future, any consent",
      ),
    ],
  },
  {
    id: "complaint",
    right: "art-77",
    statement: words(
      "Complaint to the competent supervisory authority, which the source does not name.",
      "Beschwerde bei der zuständigen Aufsichtsbehörde, die die Quelle nicht benennt.",
    ),
    evidence: [
      cite(
        "2",
        "Right to Complain to responsible supervisory authority (Art. 77 GDPR): In case of a complaint you may contact the competent data protection supervisory authority.",
      ),
    ],
  },
  {
    id: "objection",
    right: "art-21",
    statement: words(
      "Objection to processing on legitimate interests for reasons of the person's particular situation; to direct advertising without any reason.",
      "Widerspruch gegen Verarbeitungen auf Grund berechtigter Interessen aus Gründen der besonderen Situation der Person; gegen Direktwerbung ohne Angabe von Gründen.",
    ),
    exercise: byEmail,
    evidence: [
      cite("2", "Right to object in case of processing on the basis of Art. 6 para. 1 sentence 1 lid. f) GDPR"),
      cite("2", "you have a general right of objection without the need to specify a special situation"),
    ],
  },
];
