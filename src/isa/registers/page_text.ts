import { pageBytes, type RegisterPage } from "./register.ts";

/** What a file about registers is made from. */
export interface RegisterText {
  /** Name of the config. */
  readonly name: string;
  /** Comment lines, without comment signs. */
  readonly head: readonly string[];
  readonly pages: readonly RegisterPage[];
}

/** First address of the first page of the kind. */
export function pageAddress({ firstPage }: RegisterPage): number {
  return firstPage * pageBytes;
}
