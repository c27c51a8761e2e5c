/** Start of the report page: joins it to the editor that shows it. */
import type { Kept, ToHost, ToPage } from "./messages";
import { openPage } from "./page";

/** What VS Code gives to a page, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  setState(kept: Kept): void;
  getState(): Kept | undefined;
};

const editor = acquireVsCodeApi();
const root = document.getElementById("report");

if (root !== null) {
  const hear = openPage(root, {
    tell: (message) => editor.postMessage(message),
    keep: (kept) => editor.setState(kept),
    kept: editor.getState(),
  });
  window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => hear(data));
  editor.postMessage({ kind: "ready" });
}
