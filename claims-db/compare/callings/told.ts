/** What an article calls somebody, and in which sentence. */
import type { Passage } from "../../model";
import type { Statement } from "../statement";
import type { Called } from "./called";

/** A calling of an article with the sentence that it stands in. */
export interface Told {
  readonly called: Called;
  readonly passage: Passage;
  readonly source: Statement;
}
