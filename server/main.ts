/** Process entry of the language server: speaks over `--node-ipc` or `--stdio`, as the client started it. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { memorySaver } from "./memory";
import { serve } from "./server";

const connection = createConnection(ProposedFeatures.all);

// A bug in one request must not take the editor's server down; the log says what happened.
process.on("unhandledRejection", (reason) => {
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

serve(connection, memorySaver());
connection.listen();
