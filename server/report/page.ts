/** A self-contained page: no script, nothing fetched, one style sheet inside. */
import { markup, none, type Html } from "./hypertext";
import { style } from "./style";

/** A whole document around its contents; the policy forbids everything but the styles inside. */
export function pageOf(title: string, contents: Html): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>${{ html: style }}</style>
      </head>
      <body>
        <main>${contents}</main>
      </body>
    </html>
`;
  return page.html;
}

/** A table with a caption for those who cannot see it; nothing for no rows. */
export function tableOf(caption: string, heads: readonly string[], rows: readonly Html[]): Html {
  if (rows.length === 0) return none;
  return markup`<div class="scroll">
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
}
