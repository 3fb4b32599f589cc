/**
 * Addresses by which pages offer to share a story or to follow the outlet.
 *
 * Source: the public share and follow addresses of the networks that Arabic outlets use, and of share services.
 * How used: a box whose links all lead here, and that says little beside them, is a share or follow bar, whatever its
 * classes; frames of share buttons likewise. A single link to a network is a source as often as an invitation, so
 * profiles count only in company, and single posts, which stories name as their sources, never do. Tried and rejected:
 * facebook.com/plugins/post.php and platform.twitter.com/embed (posts that a story quotes), mailto: with an address (the
 * author's).
 */
const SHARING: readonly RegExp[] = [
  /^(?:https?:)?\/\/(?:[a-z]+\.)?facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))/u,
  /^(?:https?:)?\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:intent\/(?:tweet|post)|share|home\?status)/u,
  /^(?:https?:)?\/\/(?:api|web)\.whatsapp\.com\/send/u,
  /^(?:https?:)?\/\/wa\.me\/\?/u,
  /^whatsapp:\/\/send/u,
  /^(?:https?:)?\/\/(?:t|telegram)\.me\/share/u,
  /^tg:\/\/msg/u,
  /^viber:\/\/forward/u,
  /^fb-messenger:\/\/share/u,
  /^(?:https?:)?\/\/(?:[a-z]+\.)?linkedin\.com\/(?:sharearticle|sharing|cws\/share)/u,
  /^(?:https?:)?\/\/(?:[a-z]+\.)?pinterest\.com\/pin\/create/u,
  /^(?:https?:)?\/\/(?:www\.)?reddit\.com\/submit/u,
  /^(?:https?:)?\/\/(?:www\.)?tumblr\.com\/(?:share|widgets\/share)/u,
  /^(?:https?:)?\/\/vk\.com\/share/u,
  /^(?:https?:)?\/\/share\.flipboard\.com/u,
  /^(?:https?:)?\/\/(?:www\.)?addtoany\.com\//u,
  /^mailto:\?/u,
  /^(?:https?:)?\/\/plus\.google\.com\/share/u,
  /^(?:https?:)?\/\/web\.skype\.com\/share/u,
  /^(?:https?:)?\/\/buffer(?:app)?\.com\/(?:add|share)/u,
  /^(?:https?:)?\/\/mail\.google\.com\/mail\/.*[?&]view=cm/u,
  /^(?:https?:)?\/\/(?:www\.)?printfriendly\.com\/print/u,
  /^(?:https?:)?\/\/(?:www\.)?getpocket\.com\/(?:save|edit)/u,
  /^(?:https?:)?\/\/(?:www\.)?threads\.(?:com|net)\/intent/u,
  /^(?:https?:)?\/\/bsky\.app\/intent/u,
  /^(?:https?:)?\/\/(?:social-plugins\.)?line\.me\/(?:r\/|lineit)/u,
];

const FOLLOWING: readonly RegExp[] = [
  /^(?:https?:)?\/\/(?:[a-z]+\.)?(?:facebook|instagram|tiktok|snapchat|linkedin|pinterest|threads|youtube)\.(?:com|net)\//u,
  /^(?:https?:)?\/\/(?:[a-z]+\.)?(?:twitter|x)\.com\/(?!intent|share)/u,
  /^(?:https?:)?\/\/(?:t|telegram)\.me\//u,
  /^(?:https?:)?\/\/(?:www\.)?whatsapp\.com\/channel/u,
  /^(?:https?:)?\/\/news\.google\.com\/publications/u,
  /^(?:https?:)?\/\/(?:www\.)?(?:nabd|nabdapp)\.com\//u,
];

/** Shops for apps; in a story they are what it tells of, beside one they offer the outlet's own. */
const APPS: readonly RegExp[] = [
  /^(?:https?:)?\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com|appgallery\.huawei\.com)\//u,
];

/** One post, picture or video in a network: what follows the word is its number or name. */
const POSTS: readonly RegExp[] = [
  /^(?:https?:)?\/\/(?:[a-z]+\.)?(?:facebook|instagram|tiktok|snapchat|linkedin|pinterest|threads|youtube|twitter|x)\.(?:com|net)\/(?:[^?#]*\/)?(?:posts?|photos?|videos?|reels?|p|tv|status(?:es)?|pin|shorts|pulse|spotlight)\/[^/?#]/u,
  /^(?:https?:)?\/\/(?:[a-z]+\.)?facebook\.com\/(?:permalink|story|photo|watch)[^#]*\?./u,
  /^(?:https?:)?\/\/(?:[a-z]+\.)?youtube\.com\/watch/u,
  /^(?:https?:)?\/\/(?:t|telegram)\.me\/(?:s\/)?[^/?#]+\/\d/u,
];

const FRAMES: readonly RegExp[] = [
  /^(?:https?:)?\/\/platform\.twitter\.com\/widgets\/(?:tweet|follow)_button/u,
  /^(?:https?:)?\/\/(?:www\.)?facebook\.com\/plugins\/(?:like|share_button|page|likebox|follow|send)/u,
];

/** Characters of an address that are looked at: share addresses go on with the whole story’s. */
const LONGEST = 160;

const matches = (address: string, patterns: readonly RegExp[]): boolean => {
  const start = address.slice(0, LONGEST).trim().toLowerCase();
  return patterns.some((pattern) => pattern.test(start));
};

/** True for a link that shares the page. In: the link's own `href`, as written. */
export const isSharing = (href: string): boolean => matches(href, SHARING);
/** True for a link to a profile, a channel or an app: an invitation where several stand together. */
export const isFollowing = (href: string): boolean =>
  isApp(href) || (matches(href, FOLLOWING) && !matches(href, POSTS));
/** True for a link to an app in a shop. */
export const isApp = (href: string): boolean => matches(href, APPS);
/** True for a frame that holds nothing but a share or follow button. */
export const isShareFrame = (source: string): boolean => matches(source, FRAMES);
