/** Words of web pages around an article: navigation, buttons, calls, credits and the lines of page heads. */

/** A line that is no prose, and what it is. */
export interface Furniture {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Lines that are furniture as a whole: a line has to be one of these wordings from end to end. */
export const furniture: readonly Furniture[] = [
  lines("link to the original", [
    "(?:read|view|see|open) (?:the )?(?:full|original|whole|entire) (?:news|article|story|report|text)\\b[^.]{0,60}",
  ]),
  lines("link to other articles", [
    "(?:read (?:more|also|next|on)|also read|see also|up next|don['’]t miss)(?:\\s?[:|>»→].{0,200})?",
    "more on this(?: story)?(?:\\s?[:|>»→].{0,200})?",
    "(?:related|recommended)(?: articles?| stories| news| topics?| coverage| for you)?(?:\\s?[:|>»→].{0,200})?",
    "(?:most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) also like)(?:\\s?[:|>»→].{0,200})?",
    "editor['’]?s['’]? picks?(?:\\s?:.{0,200})?",
    "(?:watch|listen|read|video|podcast|gallery|in pictures|see also|live updates)\\s?[:|>»→].{1,200}(?<!\\.)",
    "(?:watch|listen)(?: now| live)(?:\\s?[:|>»→].{0,200})?",
    "more (?:stories|news|headlines|coverage)|more from \\p{L}[^.!?\\d]{1,60}|what to read next|keep reading",
    "(?:next|previous) (?:article|story|post)(?:\\s?[:|>»→].{0,200})?|(?:suggested|further) reading",
  ]),
  lines("advertisement", [
    "-* ?(?:ads?|advertisements?|advertising|skip ad|(?:remove|report) (?:this )?ads?) ?-*",
    "(?:sponsored|promoted)(?: content| by .{1,40})?",
    "(?:article|story) continues (?:below|after)[^.]{0,40}",
    "continue reading[^.]{0,60}",
    "this (?:ad|advertisement|content) (?:is|has|will|could)\\b[^.]{0,80}\\.?",
  ]),
  lines("subscription", [
    "(?:subscribe|sign up|register|donate|join us|become a member)(?: (?:now|today|here|for free))?[.!]?",
    "sign in|log in|login",
    "(?:subscribe|sign in|sign up|log in|register) to (?:continue|read|comment)[^.]{0,40}[.!]?",
    "(?:subscribe to|sign up (?:for|to)|get) our [^.!]{0,40}\\b(?:newsletters?|alerts|updates)\\b[^.!]{0,60}[.!]?",
    "(?:our |the )?(?:daily |weekly |free |morning )?newsletters?",
    "(?:please )?enter (?:your|a valid) e-?mail(?: address)?[^.]{0,40}[.!]?|(?:your )?e-?mail(?: address)?\\s?[:*]?",
    "by (?:signing up|subscribing|submitting|clicking|continuing)\\b.{0,30}\\byou\\b.{1,200}",
    "(?:you (?:can|may) )?unsubscribe\\b[^.]{0,40}[.!]?|thanks? (?:you )?for (?:signing up|subscribing)[^.]{0,40}[.!]?",
    "(?:get|receive) .{1,100}\\b(?:to|in) your inbox\\b[^.]{0,40}[.!]?",
    "already a (?:subscriber|member)\\?.{0,40}|(?:this|the full) (?:article|story) is (?:only )?for subscribers\\b[^.]{0,30}\\.?",
    "you have \\d{1,2} (?:free )?(?:articles?|stories) (?:left|remaining)[^.]{0,40}\\.?",
    "(?:get|download) (?:the|our) app\\b[^.]{0,60}\\.?",
  ]),
  lines("call to the reader", [
    "call to action|leave a (?:comment|reply)|join the (?:conversation|discussion)|share your thoughts[.!]?",
    "(?:post|write) a comment|view comments?|show (?:more|less|comments)|load more",
    "(?:follow|find|like|join) (?:us|@\\w{1,30}|our channel) on\\b[^.]{0,120}\\.?",
    "share (?:this|on|via)\\b[^.]{0,60}",
    "be the first to comment[.!]?|comments are (?:now )?closed\\.?|no comments(?: yet)?|sort by \\w{1,12}",
    "(?:print|save|e-?mail|bookmark) this (?:article|story|page)|text size\\b.{0,20}",
    "(?:do you )?have a (?:news |story )?tip\\?.{0,160}",
  ]),
  lines("count", [
    "\\d[\\d.,]{0,8} ?[km]? (?:shares?|comments?|views?|likes?|reads?|retweets?|reactions?)",
    "(?:shares?|comments?|views?|likes?|reads?)\\s?[:(]\\s?\\d[\\d.,]{0,8} ?[km]?\\)?",
    "\\d{1,3}[- ]?min(?:ute)?s?[- ]read",
    "(?:estimated )?reading time\\s?:? ?\\d{1,3} ?min(?:ute)?s?",
    "(?:all |see (?:all )?|view (?:all )?|read (?:all )?)\\d[\\d.,]{0,8} comments?",
    "(?:(?:image|photo|slide|picture) )?\\d{1,3} (?:of|/) \\d{1,3}|\\d{1,2} (?:second|minute|min|hour|hr|day|week)s? ago",
  ]),
  lines("player", [
    "listen to (?:this|the) (?:article|story)\\b[^.]{0,60}",
    "(?:play (?:video|audio)|watch (?:live|the video)|now playing)\\b[^.]{0,60}",
    "(?:(?:duration|length|runtime|listen)\\s?[:·|(]?\\s?)?(?:\\d{1,2}:)?\\d{1,2}:\\d\\d(?:\\s?/\\s?(?:\\d{1,2}:)?\\d{1,2}:\\d\\d)?\\)?",
    "listen\\s?[·|(]\\s?\\d{1,3} ?min(?:ute)?s?\\)?",
  ]),
  lines("copyright", [
    "(?:copyright )?(?:©|\\(c\\)).{0,160}",
    "copyright (?:19|20)\\d\\d\\b.{0,120}|all rights reserved\\.?",
  ]),
  lines("cookie note", [
    "(?:this (?:web)?site|we|our (?:web)?site)(?: and our partners)? uses? cookies\\b.{0,250}",
    "(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)",
    "privacy policy|terms of (?:use|service)",
    "we (?:value|respect|care about) your privacy\\b.{0,200}|(?:accept|reject|agree to|allow) all|manage (?:options|preferences)",
    "we and our (?:\\d[\\d,]{0,6} )?partners\\b.{1,250}|(?:your )?privacy (?:choices|settings|notice)",
    "by (?:using|browsing) (?:this|our) (?:web)?site\\b.{1,200}|do not sell (?:or share )?my personal information",
  ]),
  lines("credit", [
    "[([]?(?:file )?(?:photo|photograph|image|picture|video)(?: credits?| by| courtesy(?: of)?| source)?\\s?[:/]\\s?.{1,80}(?<!\\.)",
    "[([]?credits?\\s?[:/]\\s?.{1,80}",
    "image source,.{1,80}|(?:ap|reuters|afp|file) photos?(?:\\s?/.{1,60})?|[\\p{L} .'’/-]{2,60} via getty images",
    "[\\p{L} .'’-]{2,50}/(?:getty images|reuters|afp|ap|epa|xinhua|anadolu)(?:/.{1,40})?|getty images",
    "\\(?(?:additional )?(?:reporting|writing|editing) by\\b.{1,250}",
    "our standards: .{1,80}",
  ]),
  lines("tags", ["(?:tags?|topics|filed under|keywords|category|categories)\\s?:.{0,200}"]),
  lines("jump", [
    "(?:back|go|return|skip) to (?:the )?(?:top|main content|content|navigation|home ?page)",
    "(?:click|tap) here\\b[^.]{0,80}|(?:open|close) menu",
  ]),
];

function lines(what: string, wordings: readonly string[]): Furniture {
  return { what, pattern: new RegExp(`^(?:${wordings.join("|")})$`, "iu") };
}

/** Words in a sentence that asks the readers of a page to do something. */
export const pleas: readonly RegExp[] = [
  /\b(?:subscribe to|sign up (?:for|to)) our\b/i,
  /\bour (?:free )?(?:daily |weekly )?newsletter\b/i,
  /\bin the comments? (?:section )?below\b/i,
  /\bfollow(?:ing)? us on\b/i,
  /\bexplore our other\b/i,
  /\bdownload our (?:free )?app\b/i,
];

/** Parts of a line that say who took its picture, or that it is the line below one. */
export const credits: readonly RegExp[] = [
  /[([](?:file )?(?:photo|photograph|image|picture|video|credit)s?(?: credits?| by| courtesy(?: of)?)?\s?[:/]\s?[^()[\]]{1,80}[)\]]/gi,
  /\((?:AP|Reuters|AFP|File) photo(?:\s?\/[^()]{1,60})?\)/gi,
  /^(?:image|media|video) caption,\s/gi,
];

/** Sections of news sites, as breadcrumbs and menus name them; a line of two or more of these is a menu. */
export const sections: ReadonlySet<string> = new Set(
  (
    "home|homepage|news|latest|latest news|breaking|breaking news|top news|top stories|world|world news|" +
    "international|national|local|regional|politics|us politics|elections|government|opinion|editorial|" +
    "editorials|analysis|features|explainers|explainer|in depth|investigations|business|economy|markets|" +
    "finance|money|companies|technology|tech|science|health|environment|climate|energy|education|culture|" +
    "arts|entertainment|lifestyle|life|style|travel|food|sport|sports|football|weather|video|videos|photos|" +
    "pictures|podcasts|live|live tv|more|menu|search|about|about us|contact|contact us|us|usa|u.s.|" +
    "us & canada|us canada|uk|europe|asia|asia pacific|africa|americas|latin america|middle east|mideast|" +
    "israel|gaza|palestine|ukraine|russia|china|india|australia|defence|defense|security|war|crime|law|" +
    "society|people|history|religion|magazine|archive|newsletters|newsletter|war & conflict|war conflict"
  ).split("|"),
);

/** Buttons; a line of these alone is no prose. */
export const buttons: ReadonlySet<string> = new Set(
  (
    "share|tweet|pin|print|email|e-mail|copy link|copy|save|save article|bookmark|whatsapp|telegram|facebook|" +
    "twitter|linkedin|reddit|pinterest|instagram|youtube|tiktok|messenger|comment|comments|like|reply|listen|" +
    "subscribe|menu|search|close|skip|next|previous"
  ).split("|"),
);

/** Agencies, papers and broadcasters that sign an article with nothing but their name. */
export const publishers: ReadonlySet<string> = new Set(
  (
    "reuters|associated press|the associated press|ap|ap news|afp|agence france-presse|upi|dpa|anadolu|" +
    "anadolu agency|xinhua|tass|interfax|kyodo news|bloomberg|bloomberg news|bbc|bbc news|al jazeera|" +
    "al arabiya|cnn|fox news|nbc news|cbs news|abc news|npr|pbs|sky news|itv news|euronews|france 24|" +
    "deutsche welle|dw|the guardian|the times|the telegraph|the independent|financial times|the economist|" +
    "the new york times|the washington post|the wall street journal|usa today|los angeles times|politico|" +
    "axios|the hill|the times of israel|the jerusalem post|haaretz|ynet|shafaq news|the national|arab news|" +
    "middle east eye|voice of america|radio free europe"
  ).split("|"),
);

/** What a line of a page's head is about; "none" for lines that say nothing of the article. */
export type HeadField = "publisher" | "byline" | "published" | "updated" | "none";

/** Lines above or below an article, the surest first; the first group holds the value, a date is read out of it. */
export const headLines: readonly { readonly field: HeadField; readonly pattern: RegExp }[] = [
  {
    field: "publisher",
    pattern: /^(?:(?:source|publisher|publication|via)\s?:|published by)\s*([^.!?]{2,60}(?:\.\w{2,6})?)$/i,
  },
  {
    field: "publisher",
    pattern: /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){0,2}\.[a-z]{2,12})\/?$/i,
  },
  { field: "byline", pattern: /^(?:written |reported |story |words )?[Bb][Yy]:?\s+(\p{Lu}[^!?]{1,100})$/u },
  { field: "byline", pattern: /^authors?\s?:\s*([^!?]{2,100})$/i },
  {
    field: "published",
    pattern: /^(?:first )?(?:published|posted|date|publication date|released|issued)\s?(?:on|at|:)?\s*(.{6,80})$/i,
  },
  { field: "updated", pattern: /^(?:last )?(?:updated?|modified|edited)\s?(?:on|at|:)?\s*(.{6,80})$/i },
  { field: "published", pattern: /^(.{6,80})$/ },
  { field: "none", pattern: /^(?:last )?(?:published|updated)\s?:?\s*\w{1,3} (?:minute|hour|day|week)s? ago$/i },
  {
    field: "none",
    pattern: /^(?:analysis|opinion|explainer|exclusive|live|breaking|breaking news|news|world|politics)$/i,
  },
];

const city = "\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, ?\\p{Lu}[\\p{L} .]{1,30})?";
const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
const day = `(?:,? (?:${months} \\d{1,2}|\\d{1,2} ${months}))(?:,? (?:19|20)\\d\\d)?`;
const dash = " ?[-–—]{1,2} ?";

/** What an agency puts before its first sentence: place, day, name; the group is the publisher. */
export const datelines: readonly RegExp[] = [
  new RegExp(`^${city}(?:${day})? ?\\((\\p{Lu}[^()]{1,40})\\)${dash}`, "u"),
  new RegExp(`^${city}${day}${dash}`, "u"),
  /^((?:\p{Lu}[\p{L}.]{1,20} ){0,3}(?:News|Agency|Press|Times|Post|Media|TV|Reuters|AFP))\/ ?(?=["“]?\p{Lu})/u,
  /^\((Reuters|AP|AFP|UPI|dpa|Xinhua|CNN|Bloomberg)\)(?: ?[-–—]{1,2})? ?/u,
];
