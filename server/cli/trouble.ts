/** What stops the terminal command, as one sentence that says what to do. */

/** Its message is shown as it is; `new Trouble("There is no file “draft.md”. Check the path.")`. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}
