/** Words of web pages that are not part of the article: navigation, buttons, calls, credits and the lines of page heads. */

/** A line that is no prose, and what it is. */
export interface Furniture {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Lines that are furniture as a whole; each pattern is anchored at both ends and bounded. */
export const furniture: readonly Furniture[] = [
  { what: "link to the original", pattern: /^(?:read|view|see|open) (?:the )?(?:full|original|whole|entire) (?:news|article|story|report|text|version)\b[^.]{0,60}$/i },
  { what: "link to the next article", pattern: /^(?:read (?:more|also|next|on)|also read|see also|more on this(?: story)?|related(?: articles?| stories| news| topics?| coverage| posts?)?|recommended(?: stories| for you)?|most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) also like|don['’]t miss|up next|editor['’]?s['’]? picks?)\s?(?:[:|>»→-].{0,200})?$/i },
  { what: "advertisement", pattern: /^(?:-+ ?)?(?:ads?|advertisements?|advertising|sponsored(?: content| by .{1,40})?|promoted(?: content)?|skip ad|article continues (?:below|after)[^.]{0,40}|story continues (?:below|after)[^.]{0,40}|continue reading[^.]{0,60}|(?:remove|report) (?:this )?ads?)(?: ?-+)?\.?$/i },
  { what: "subscription", pattern: /^(?:subscribe|sign up|sign in|log in|login|register|donate|join us|become a member)(?: (?:now|today|here|for free|to (?:continue|read|comment)[^.]{0,40}))?[.!]?$/i },
  { what: "subscription", pattern: /^(?:subscribe (?:to|for)|sign up (?:for|to)|get) (?:our|the|your) [^.!]{0,60}\b(?:newsletters?|alerts?|updates?|emails?|inbox|briefings?|channel|app)\b[^.!]{0,60}[.!]?$/i },
  { what: "newsletter", pattern: /^(?:(?:our|the|daily|weekly|free|morning) ){0,3}newsletters?$/i },
  { what: "call", pattern: /^(?:call to action|leave a (?:comment|reply)|join the (?:conversation|discussion)|share your thoughts|post a comment|write a comment|show (?:more|less|comments)|load more|view comments?)[.!]?$/i },
  { what: "follow", pattern: /^(?:follow|find|like|join) (?:us|@\w{1,30}|our channel) on\b[^.]{0,120}\.?$/i },
  { what: "share count", pattern: /^\d[\d.,]{0,8} ?[km]? (?:shares?|comments?|views?|likes?|reads?|retweets?|reactions?)$/i },
  { what: "share count", pattern: /^(?:shares?|comments?|views?|likes?|reads?)\s?[:(]\s?\d[\d.,]{0,8} ?[km]?\)?$/i },
  { what: "share", pattern: /^share (?:this|on|via|to)\b[^.]{0,80}$/i },
  { what: "reading time", pattern: /^(?:(?:estimated )?reading time\s?:? ?)?\d{1,3}[- ]?min(?:ute)?s?(?:[- ]read)$|^(?:estimated )?reading time\s?:? ?\d{1,3} ?min(?:ute)?s?$/i },
  { what: "player", pattern: /^(?:listen to (?:this|the) (?:article|story)|play (?:video|audio)|watch (?:live|the video)|now playing)\b[^.]{0,60}$/i },
  { what: "copyright", pattern: /^(?:copyright )?(?:©|\(c\)|&copy;).{0,160}$/i },
  { what: "copyright", pattern: /^(?:copyright(?: ©)? (?:19|20)\d\d\b.{0,120}|all rights reserved\.?)$/i },
  { what: "cookie note", pattern: /^(?:this (?:web)?site|we|our (?:web)?site)(?: and our partners)? uses? cookies\b.{0,250}$/i },
  { what: "cookie note", pattern: /^(?:(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)|privacy policy|terms of (?:use|service))\.?$/i },
  { what: "credit", pattern: /^[([]?(?:(?:file )?(?:photo|image|picture|video|illustration)(?: credits?| by| courtesy(?: of)?)?s?|credits?)\s?[:/]\s?[^.]{1,80}[)\]]?$/i },
  { what: "agency tail", pattern: /^\(?(?:additional )?(?:reporting|writing|editing) by\b.{1,250}$/i },
  { what: "agency tail", pattern: /^our standards: .{1,80}$/i },
  { what: "tags", pattern: /^(?:tags?|topics|filed under|keywords|categor(?:y|ies))\s?:.{0,200}$/i },
  { what: "jump", pattern: /^(?:(?:back|go|return|skip) to (?:the )?(?:top|main content|content|navigation|home ?page)|click here\b[^.]{0,80}|tap here\b[^.]{0,80}|open menu|close menu|toggle \w{1,20})$/i },
];

/** Words in a sentence that asks the readers of a page to do something. */
export const pleas: readonly RegExp[] = [
  /\b(?:subscribe to|sign up (?:for|to)) our\b/i,
  /\bour (?:free )?(?:daily |weekly )?newsletter\b/i,
  /\bin the comments? (?:section )?below\b/i,
  /\bfollow(?:ing)? us on\b/i,
  /\bexplore our other\b/i,
  /\bdownload our (?:free )?app\b/i,
];

/** Sections of news sites, as breadcrumbs and menus name them; a line of two or more of these is a menu. */
export const sections: ReadonlySet<string> = new Set(
  ("home|homepage|news|latest|latest news|breaking|breaking news|top news|top stories|world|world news|international|" +
    "national|local|regional|politics|us politics|elections|government|opinion|editorial|editorials|analysis|features|" +
    "explainers|explainer|in depth|investigations|business|economy|markets|finance|money|companies|technology|tech|" +
    "science|health|environment|climate|energy|education|culture|arts|entertainment|lifestyle|life|style|travel|food|" +
    "sport|sports|football|weather|video|videos|photos|pictures|podcasts|live|live tv|more|menu|search|about|about us|" +
    "contact|contact us|us|usa|u.s.|us & canada|us canada|uk|europe|asia|asia pacific|africa|americas|latin america|" +
    "middle east|mideast|israel|gaza|palestine|ukraine|russia|china|india|australia|defence|defense|security|war|" +
    "crime|law|society|people|history|religion|magazine|archive|newsletters|newsletter|war & conflict|war conflict").split("|"),
);

/** Buttons; a line of these alone is no prose. */
export const buttons: ReadonlySet<string> = new Set(
  ("share|tweet|pin|print|email|e-mail|copy link|copy|save|save article|bookmark|whatsapp|telegram|facebook|twitter|" +
    "linkedin|reddit|pinterest|instagram|youtube|tiktok|messenger|comment|comments|like|reply|listen|subscribe|" +
    "menu|search|close|skip|next|previous").split("|"),
);

/** Agencies, papers and broadcasters that sign an article with nothing but their name. */
export const publishers: ReadonlySet<string> = new Set(
  ("reuters|associated press|the associated press|ap|ap news|afp|agence france-presse|upi|dpa|anadolu|anadolu agency|" +
    "xinhua|tass|interfax|kyodo news|bloomberg|bloomberg news|bbc|bbc news|al jazeera|al arabiya|cnn|fox news|nbc news|" +
    "cbs news|abc news|npr|pbs|sky news|itv news|euronews|france 24|deutsche welle|dw|the guardian|the times|" +
    "the telegraph|the independent|financial times|the economist|the new york times|the washington post|" +
    "the wall street journal|usa today|los angeles times|politico|axios|the hill|the times of israel|" +
    "the jerusalem post|haaretz|ynet|shafaq news|the national|arab news|middle east eye|voice of america|" +
    "radio free europe").split("|"),
);

/** What a line of a page's head is about; "none" for lines that say nothing of the article. */
export type HeadField = "publisher" | "byline" | "published" | "updated" | "none";

/** Lines above or below an article, the surest first; the first group holds the value, a date is read out of it. */
export const headLines: readonly { readonly field: HeadField; readonly pattern: RegExp }[] = [
  { field: "publisher", pattern: /^(?:source|publisher|publication|via)\s?:\s*([^.!?]{2,60}(?:\.\w{2,6})?)$/i },
  { field: "publisher", pattern: /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){0,2}\.[a-z]{2,12})\/?$/i },
  { field: "byline", pattern: /^(?:written |reported |story |words )?by:?\s+(\p{Lu}[^!?]{1,100})$/iu },
  { field: "byline", pattern: /^authors?\s?:\s*([^!?]{2,100})$/i },
  { field: "published", pattern: /^(?:first )?(?:published|posted|date(?: published)?|publication date|publish date|released|issued)\s?(?:on|at|:)?\s*(.{6,80})$/i },
  { field: "updated", pattern: /^(?:last )?(?:updated?|modified|edited)\s?(?:on|at|:)?\s*(.{6,80})$/i },
  { field: "published", pattern: /^(.{6,80})$/ },
  { field: "none", pattern: /^(?:last )?(?:published|posted|updated)\s?:?\s*(?:\d{1,2}|an?) (?:minutes?|hours?|days?|weeks?) ago$/i },
  { field: "none", pattern: /^(?:analysis|opinion|explainer|exclusive|live|breaking|breaking news|news|world|politics)$/i },
];

/** The agency and place before a first sentence; the group is the publisher. */
export const datelines: readonly RegExp[] = [
  /^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:, ?\p{Lu}[\p{L} .]{1,30})?(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))?(?:,? (?:19|20)\d\d)? ?\((\p{Lu}[^()]{1,40})\) ?[-–—]{1,2} ?/u,
  /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, ?\p{Lu}[\p{L} .]{1,30})?,? (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2})(?:,? (?:19|20)\d\d)? ?[-–—]{1,2} ?/u,
  /^\(?((?:\p{Lu}[\p{L}.]{1,20} ){0,3}(?:News|Agency|Press|Times|Post|Media|TV|Reuters|AFP|AP))\)? ?(?:\/|[-–—]{1,2} ) ?(?=["“]?\p{Lu})/u,
];
