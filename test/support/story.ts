/** A story for tests of the server: a folder with two sources, a draft that differs from them, and a client. */
import { connect, type Client, type Setup } from "./lsp";
import { makeFolder, type Folder } from "./memory";

/** A source that says 33. */
export const wire = "# Hostages freed\n\nHamas released 33 hostages in January.\n";

/** A draft that says 32 in its third line. */
export const draft = "Intro 🙂 line.\n\nHamas released 32 hostages in January.\n";

const city =
  "---\npublisher: City Paper\n---\n\nOfficials met in Doha. Hamas released 33 hostages in January, officials said.\n";

/** The story of the running test. */
export interface Story {
  readonly folder: Folder;
  /** A client that works in the folder. */
  start(setup?: Setup): Promise<Client>;
  /** The same with the draft open; `uri` is its address. */
  openDraft(text?: string, setup?: Setup): Promise<{ readonly client: Client; readonly uri: string }>;
}

/** Makes a story before each test of the suite and tidies up after it. */
export function useStory(): () => Story {
  let story: Story | undefined;
  const clients: Client[] = [];
  beforeEach(() => {
    story = makeStory(clients);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) {
      await client.shutdown();
      client.connection.dispose();
    }
    story?.folder.delete();
  });
  return () => story ?? makeStory(clients);
}

function makeStory(clients: Client[]): Story {
  const folder = makeFolder({ "sources/wire.md": wire, "sources/city.md": city });
  const start: Story["start"] = async (setup = {}) => {
    const client = await connect({ folders: [folder.uri()], ...setup });
    clients.push(client);
    return client;
  };
  return {
    folder,
    start,
    openDraft: async (text = draft, setup = {}) => {
      const client = await start(setup);
      const uri = folder.uri("draft.md");
      await client.open(uri, text);
      return { client, uri };
    },
  };
}
