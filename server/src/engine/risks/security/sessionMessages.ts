import type { Message } from "../risk.ts";

export type SessionMessage = "cookie" | "flag" | "csrf" | "unverified" | "none" | "expiry" | "storage";

export const sessionMessages: Readonly<Record<SessionMessage, Message>> = {
  cookie: {
    what: "The cookie {name} is set without {flags}.",
    why: "Without HttpOnly any script on the page, including one that was injected, reads the session; without Secure it travels over plain HTTP; without SameSite other sites can use it.",
    next: "Set httpOnly, secure and sameSite (lax or strict) on cookies that carry a login.",
  },
  flag: {
    what: "{setting} takes {flag} off the cookie.",
    why: "The cookie that proves who somebody is can then be read by scripts or over plain HTTP, and whoever has it is that user.",
    next: "Leave it on; read it from the configuration if local development needs it off.",
  },
  csrf: {
    what: "{setting}: requests that other sites forge are no longer refused.",
    why: "A page that a logged-in user visits can send forms in their name: change the address, transfer money, delete the account. The browser adds the session cookie by itself.",
    next: "Keep the check on and send the token with the form, or authenticate with a header that browsers do not add.",
  },
  unverified: {
    what: "{call} reads the token without verifying its signature.",
    why: "Anybody can write a token with any user id and any role in it: without the check of the signature the claims are what the caller says they are.",
    next: "Verify it with the key and a fixed list of algorithms before using a claim.",
  },
  none: {
    what: "{setting} accepts tokens without a signature.",
    why: "With the algorithm none a token needs no key: anybody can make one for any user.",
    next: "Name the one algorithm that is used, RS256 or HS256 for example.",
  },
  expiry: {
    what: "The token that {call} makes never expires.",
    why: "A token that leaks once, in a log, a proxy or a lost phone, opens the account for ever: nothing but changing the key for all users ends it.",
    next: "Give it a short life (expiresIn, exp) and renew it with a refresh token.",
  },
  storage: {
    what: "The token is kept in {store}, where every script of the page can read it.",
    why: "One injected script, or one bad dependency, takes the tokens of all visitors and uses them elsewhere.",
    next: "Keep it in a cookie with httpOnly, secure and sameSite.",
  },
};
