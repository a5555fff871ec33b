declare module "fontkit" {
  /** The little of fontkit that is used; the package carries no types. */
  export function openSync(path: string): { characterSet: number[] };
}
