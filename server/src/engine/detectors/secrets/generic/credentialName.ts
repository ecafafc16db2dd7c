/** Tells from a name whether its value is a credential, and of which kind. Works on whole words, so "monkey" is no key. */

export type CredentialKind = "password" | "secret" | "token" | "api-key";

export interface CredentialName {
  readonly kind: CredentialKind;
  /** strong: the name says it outright; fair: usually; weak: only a value that could be nothing else convinces. */
  readonly weight: "strong" | "fair" | "weak";
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const PASSWORDS = set(
  "password passwd passwort pwd pswd psw passphrase passcode passkey kennwort contraseña contrasena senha motdepasse mdp hasło haslo lösenord losenord wachtwoord salasana parola adgangskode heslo пароль 密码 密碼 パスワード 비밀번호 userpassword dbpassword dbpasswd dbpwd dbpass mypassword rootpassword adminpassword pgpassword mysqlpassword userpwd adminpwd sshpass rootpw userpw bindpw bindpasswd authpass dbpw sudopass keypass storepass requirepass masterauth",
);
const SECRETS = set("secret secrets clientsecret appsecret apisecret secretkey sharedsecret jwtsecret usersecret");
const TOKENS = set(
  "token accesstoken authtoken apitoken refreshtoken usertoken bearertoken sessiontoken jwt bearer gittoken oauthtoken personalaccesstoken",
);
/** "PAT" is a pattern more often than a personal access token. */
const PAT_OWNERS = set("github gitlab gh gl azure devops ado git npm jira access personal ci my user");
const KEYS = set(
  "apikey appkey accesskey authkey secretkey privatekey apikeys accesskeyid encryptionkey signingkey masterkey servicekey licensekey",
);
const CREDENTIALS = set("credential credentials creds cred");

/** What a "key" must be the key of. */
const STRONG_KEY_OWNERS = set(
  "api access secret private signing sign encryption encrypt master auth account service shared client webhook jwt hmac aes deploy subscription consumer admin integration license licence crypto cipher application app ingestion instrumentation session security write root server authorization",
);
const WEAK_KEY_OWNERS = set(
  "storage project user test live prod production maps map vendor site write read data license mail email sms payment search cdn dev partner merchant customer company ssh pgp gpg rsa",
);

/** "key" of these is an entry, a column, a button or a public half. */
const NO_KEY_OWNERS = set(
  "primary foreign partition sort cache query public pub idempotency idempotence registry row column index range composite natural surrogate unique lookup item list react prop props translation i18n locale message event keyboard shortcut hot arrow escape enter ctrl shift meta host known bucket object route routing state redux selector feature flag answer publishable dedupe dedup dictionary entry node header checksum etag field form table record hash group order parent child local preference pref option config setting settings context variable param parameter attribute tag label metric log trace span topic record stream shard cluster ordering grouping aggregation join match next prev previous first last current start end min max left right up down tab space modifier sentry dict map json yaml xml property module plugin theme color style icon image font file path folder directory page step tree menu nav action command binding press any other new old same different missing invalid valid unknown default",
);

/** Words behind the keyword that make it a name for something about the credential. */
const ABOUT = set(
  "mgr realm realms expr expression annotation field fields label labels name names id ids identifier url urls uri uris endpoint path paths file filename files dir directory folder length len size count counter limit limits max min type types kind format pattern regex regexp re policy policies rule rules strength hint prompt placeholder message messages msg error errors err exception title description desc help reset change changed forgot forgotten confirm confirmation expires expiry expiration expire expired exp ttl lifetime timeout age date at on time timestamp enabled disabled required valid invalid validator validators validation validity validate verify verification verifier is has hasher hashed algorithm algo alg encoder decoder manager provider providers service services store storage repository repo handler handlers helper helpers util utils factory generator generate generated parser reader writer input inputs button element selector component view form page screen dialog modal icon class classname style css color column columns table index idx position pos offset prefix suffix separator delimiter header headers param params parameter parameters var variable variables env ref refs reference arn version versions scope scopes claim claims issuer audience subject owner user username email account usage used stats metrics metric event events listener callback fn func function method mapping map mapper list set vault rotation mode bits vendor interval source status state flag flags bucket ring pair cache request requests response responses result results model models schema dto entity object interface exists missing check checker checks match matches matcher mismatch changes history attempts attempt retries retry count limits cost budget price per rate option options config configuration settings setting binding text textbox visibility visible toggle show hide hidden strategy filter filters guard middleware interceptor client server api app group groups role roles template templates example examples test tests spec doc docs link links location region line number numbers no num tokens stream buffer iterator iter map kinds management mount volume enc permission permissions order sort ordering press pressed down up code codes codec char chars bytes usage property properties attribute attributes attr attrs item items entry entries node nodes target targets action actions label rotationdays access",
);

/** Words before it that make it a state, a question or a public thing. */
const BEFORE = set(
  "idempotency request amz goog csrf xsrf antiforgery public pub forgot forgotten reset invalid wrong incorrect missing weak max min num number total count no not is has had show hide toggle enable disable allow allows require requires required needs need should can must with without supports next prev previous page pagination continuation cancel cancellation sync resume cursor lexer lex syntax parse parser eof eos bos unk pad mask special stop design punctuation operator identifier literal string comment open close begin validate verify check hash compare encrypt decrypt encode decode generate create update change delete remove revoke get fetch find lookup load read parse handle send input prompt ask masked hashed placeholder dummy fake sample on when if to vault using via non matching last first current expected unexpected peek consume accept skip prompt completion input output total used remaining",
);

/** Behind the keyword these say where it is used or how it is written: it stays a credential. */
const PLAIN_SECRET_TAIL = /^\d+$/;

function compoundKind(word: string): CredentialKind | undefined {
  if (PASSWORDS.has(word)) return "password";
  if (SECRETS.has(word)) return "secret";
  if (TOKENS.has(word)) return "token";
  if (KEYS.has(word)) return "api-key";
  if (CREDENTIALS.has(word)) return "secret";
  if (/^[a-z]{2,12}(?:password|passwd|passphrase)$/.test(word)) return "password";
  if (/^[a-z]{2,12}(?:apikey|secretkey|accesskey)$/.test(word)) return "api-key";
  if (/^(?!csrf|xsrf|public)[a-z]{3,12}(?:secret)$/.test(word)) return "secret";
  return /^(?!csrf|xsrf|max|num|next|page|json|jsonweb)[a-z]{3,12}token$/.test(word) ? "token" : undefined;
}

interface Found {
  readonly kind: CredentialKind;
  readonly weight: CredentialName["weight"];
  /** First and last word of the keyword. */
  readonly from: number;
  readonly to: number;
}

function keyAt(words: readonly string[], at: number): Found | undefined {
  const owner = words[at - 1];
  const found = (weight: CredentialName["weight"], from: number): Found => ({ kind: "api-key", weight, from, to: at });
  if (owner === undefined) return found("weak", at);
  if (NO_KEY_OWNERS.has(owner)) return undefined;
  if (STRONG_KEY_OWNERS.has(owner))
    return found(
      owner === "secret" || owner === "api" || owner === "access" || owner === "private" ? "strong" : "fair",
      at - 1,
    );
  return found(WEAK_KEY_OWNERS.has(owner) ? "weak" : "weak", at);
}

function keywordAt(words: readonly string[], at: number): Found | undefined {
  const word = words[at] ?? "";
  if (word === "key" || word === "keys") return keyAt(words, at);
  if (word === "pass" || word === "pw")
    return { kind: "password", weight: words.length > 1 ? "fair" : "weak", from: at, to: at };
  if (word === "auth" && at === words.length - 1) return { kind: "token", weight: "weak", from: at, to: at };
  if (word === "authorization" && at === words.length - 1) return { kind: "token", weight: "fair", from: at, to: at };
  if (word === "pat" && PAT_OWNERS.has(words[at - 1] ?? ""))
    return { kind: "token", weight: "strong", from: at, to: at };
  const kind = compoundKind(word);
  if (!kind) return undefined;
  return {
    kind,
    weight: kind === "password" || kind === "secret" || kind === "api-key" ? "strong" : "fair",
    from: at,
    to: at,
  };
}

/** The last keyword decides: in "passwordResetToken" it is the token, which the reset before it unmasks. */
function lastKeyword(words: readonly string[]): Found | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const found = keywordAt(words, at);
    if (found) return found;
  }
  return undefined;
}

export function credentialName(words: readonly string[]): CredentialName | undefined {
  if (words.length === 0 || words.length > 14) return undefined;
  const found = lastKeyword(words);
  if (!found) return undefined;
  const tail = words.slice(found.to + 1).filter((word) => !PLAIN_SECRET_TAIL.test(word));
  if (tail.some((word) => ABOUT.has(word))) return undefined;
  // Only the words next to the keyword speak about it: "testClientResetPassword" and "reset_password" do, a section does not.
  const head = words.slice(Math.max(0, found.from - 2), found.from);
  if (head.some((word) => BEFORE.has(word))) return undefined;
  return { kind: found.kind, weight: tail.length > 1 && found.weight === "strong" ? "fair" : found.weight };
}
