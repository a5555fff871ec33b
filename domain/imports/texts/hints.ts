const HINT =
  /^\s*[([]?(?:bitte|z\. ?b\.|hier|tragen sie|geben sie|beschreiben|nennen|please|e\.g\.|for example|enter|describe|explain|list|specify|indiquer|decrire|ex\.|par exemple)(?!\p{L})|\?\s*$/iu;

/** Whether a text says how to fill a form in: an instruction or a question. */
export const isHint = (text: string): boolean => HINT.test(text);
