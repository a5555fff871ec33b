/** Forms of companies, associations and bodies as they stand behind a name. */
const FORMS = [
  // German, Austrian and Swiss ones
  String.raw`g?GmbH|GesmbH|Ges\. ?m\. ?b\. ?H\.|mbH|AG|SE|KGaA|KG|OHG|(?<!\d\. )OG|GbR|eGbR|eG|e\. ?G\.|e\. ?V\.|e\. ?K\.|e\. ?U\.|UG(?: \(haftungsbeschränkt\))?|PartG(?: ?mbB)?|PartGmbB|AöR|KdöR|KöR|VVaG`,
  // English and American ones
  String.raw`Inc\.?|LLC|L\.L\.C\.|LLP|L\.P\.|Ltd\.?|Limited|plc|PLC|Corp\.?|Corporation|Pte\.? Ltd\.?|Pty\.? Ltd\.?|DAC|CIC`,
  // those of other states
  String.raw`S\.?A\.?S\.?U?\.?|S\. ?A\.|S\.? ?[àa]\.? ?r\.? ?l\.?|S\.? ?A\.? ?R\.? ?L\.?|SARL|Sàrl|SNC|EURL|SCOP|S\.?r\.?l\.?|S\.p\.A\.|SpA|B\.?V\.?|N\.V\.|A\/S|ApS|AB|Oy|Oyj|AS|ASBL|VZW|S\.L\.|Lda\.?|Kft\.?|s\.r\.o\.|a\.s\.|d\.o\.o\.|Sp\. ?z ?o\. ?o\.`,
].join("|");

/** What joins the form of a general partner to that of its partnership: "GmbH & Co. KG", "AG und Co OHG". */
const PARTNERSHIP = String.raw`(?:,? ?(?:&|\+|und|u\.|and) ?Co(?:mpany)?\b\.?,? ?(?:KGaA|KG|OHG|OG)?)`;

/** Those beside a company whom it names without their names. */
const GROUP = `(?:,? (?:(?:and|&) (?:its |their )?(?:affiliates|affiliated companies|subsidiaries|group companies)|und (?:ihre |deren |seine )?(?:verbundenen? Unternehmen|Tochtergesellschaften|Konzerngesellschaften)|et (?:ses |leurs )?(?:filiales|sociétés affiliées)))`;

const NAME = new RegExp(
  String.raw`^(.{1,120}?(?<![\p{L}\p{N}])(?:${FORMS})(?:${PARTNERSHIP})?(?:${GROUP})?)(?![\p{L}\p{N}])[.,]?`,
  "u",
);

/** A name up to the end of its legal form, whatever follows; nothing where a text has no legal form. */
export function nameWithForm(text: string): string | undefined {
  return NAME.exec(text)?.[0].replace(/,$/, "");
}

const REST = new RegExp(
  String.raw`^(?:(?:${FORMS}|Co(?:mpany)?\.?(?:,? ?(?:KGaA|KG|OHG|OG|${FORMS}))?)|(?:its |ihre |ses |leurs )?(?:affiliates|affiliated companies|subsidiaries|group companies|verbundenen? Unternehmen|Tochtergesellschaften|Konzerngesellschaften|filiales|sociétés affiliées))\.?(?:$|(?=${PARTNERSHIP}|${GROUP}| ?\())`,
  "iu",
);

/** Whether a text is nothing but the rest of the name before it: "Inc.", "Co. KG", "affiliates". */
export const isRestOfName = (text: string): boolean => REST.test(text.trim());
