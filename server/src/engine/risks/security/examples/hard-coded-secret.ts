import { examplesIn } from "../../exampleList.ts";

// The values are words: nothing here looks like a real key.
export const flags = [
  ...examplesIn(
    "python",
    [
      "Flask",
      `
      app.config["SECRET_KEY"] = «"change me"»
    `,
    ],
    [
      "Token",
      `
      import jwt
      token = jwt.encode({"sub": user.id, "exp": exp}, «"secret"», algorithm="HS256")
    `,
    ],
    [
      "Fallback",
      `
      SECRET_KEY = «os.environ.get("SECRET_KEY", "dev key")»
    `,
    ],
    [
      "Attribute",
      `
      app.secret_key = «"keyboard cat"»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Session",
      `
      app.use(session({ secret: «"keyboard cat"», resave: false }));
    `,
    ],
    [
      "Token",
      `
      const token = jwt.sign({ id }, «"secret"», { expiresIn: "1h" });
    `,
    ],
    [
      "Fallback",
      `
      const JWT_SECRET = «process.env.JWT_SECRET || "secret"»;
    `,
    ],
    [
      "Verified with a constant",
      `
      const claims = jwt.verify(token, «"my key"»);
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "SignedString",
      `
      package auth
      func sign(t *jwt.Token) (string, error) { return t.SignedString(«[]byte("secret")») }
    `,
    ],
    [
      "Cookie store",
      `
      package auth
      var store = sessions.NewCookieStore(«[]byte("something secret")»)
    `,
    ],
    [
      "gin store",
      `
      package auth
      func setup() { store := cookie.NewStore(«[]byte("secret")»); use(store) }
    `,
    ],
    [
      "Variable",
      `
      package auth
      var jwtSecret = «[]byte("secret words")»
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Algorithm",
      `
      class Tokens { String make() { return JWT.create().sign(Algorithm.HMAC256(«"secret"»)); } }
    `,
    ],
    [
      "Builder",
      `
      class Tokens { String make() { return Jwts.builder().signWith(SignatureAlgorithm.HS256, «"secret"»).compact(); } }
    `,
    ],
    [
      "Field",
      `
      class Tokens { private static final String JWT_SECRET = «"my words"»; }
    `,
    ],
    [
      "Fallback",
      `
      class Tokens { String jwtSecret = «System.getenv().getOrDefault("JWT_SECRET", "words")»; }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "Environment",
      `
      SECRET_KEY = os.environ["SECRET_KEY"]
    `,
    ],
    [
      "Without a fallback",
      `
      SECRET_KEY = os.environ.get("SECRET_KEY")
    `,
    ],
    [
      "Key from the settings",
      `
      import jwt
      token = jwt.encode(claims, settings.secret, algorithm="HS256")
    `,
    ],
    [
      "Another setting",
      `
      app.config["TITLE"] = "Secret garden"
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Environment",
      `
      app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));
    `,
    ],
    [
      "Key of the configuration",
      `
      const token = jwt.sign({ id }, config.jwtSecret, { expiresIn: "1h" });
    `,
    ],
    [
      "Another verify",
      `
      await auth.verify(token, "admin");
    `,
    ],
    [
      "A name",
      `
      const label = "JWT_SECRET";
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Environment",
      `
      package auth
      func sign(t *jwt.Token) (string, error) { return t.SignedString([]byte(os.Getenv("JWT_SECRET"))) }
    `,
    ],
    [
      "Store",
      `
      package auth
      var store = sessions.NewCookieStore(key)
    `,
    ],
    [
      "Variable",
      `
      package auth
      var jwtSecret = []byte(os.Getenv("JWT_SECRET"))
    `,
    ],
    [
      "Name",
      `
      package auth
      const cookieName = "session"
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Injected",
      `
      class Tokens { @Value("\${jwt.secret}") private String jwtSecret; }
    `,
    ],
    [
      "Key object",
      `
      class Tokens { String make() { return JWT.create().sign(Algorithm.HMAC256(properties.getSecret())); } }
    `,
    ],
    [
      "Environment",
      `
      class Tokens { String jwtSecret = System.getenv("JWT_SECRET"); }
    `,
    ],
    [
      "Builder",
      `
      class Tokens { String make() { return Jwts.builder().signWith(key).compact(); } }
    `,
    ],
  ),
];
