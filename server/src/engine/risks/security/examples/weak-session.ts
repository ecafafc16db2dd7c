import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "Session cookie without flags",
      `
      def login(response, token):
          «response.set_cookie("session", token)»
    `,
    ],
    [
      "Signature not checked",
      `
      import jwt
      claims = «jwt.decode(token, options={"verify_signature": False})»
    `,
    ],
    [
      "Setting",
      `
      «SESSION_COOKIE_SECURE = False»
    `,
    ],
    [
      "Exempt from the check",
      `
      from django.views.decorators.csrf import csrf_exempt
      @«csrf_exempt»
      def transfer(request):
          return move(request.POST["amount"])
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Login cookie",
      `
      import express from "express";
      const app = express();
      app.post("/login", (req, res) => {
        «res.cookie("token", sign(req.body), { maxAge: 3600_000 })»;
        res.sendStatus(204);
      });
    `,
    ],
    [
      "No expiry",
      `
      import jwt from "jsonwebtoken";
      const token = «jwt.sign({ sub: user.id }, key)»;
    `,
    ],
    [
      "No signature",
      `
      import jwt from "jsonwebtoken";
      const claims = «jwt.verify(token, key, { algorithms: ["HS256", "none"] })»;
    `,
    ],
    [
      "Kept where scripts read",
      `
      «localStorage.setItem("accessToken", data.token)»;
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Cookie without flags",
      `
      package web
      func login(w http.ResponseWriter, id string) {
        http.SetCookie(w, &«http.Cookie{Name: "session_id", Value: id, Path: "/"}»)
      }
    `,
    ],
    [
      "HttpOnly alone",
      `
      package web
      func login(w http.ResponseWriter, id string) {
        c := «http.Cookie{Name: "auth_token", Value: id, HttpOnly: true}»
        http.SetCookie(w, &c)
      }
    `,
    ],
    [
      "Unverified",
      `
      package web
      func claims(p *jwt.Parser, t string) { «p.ParseUnverified(t, jwt.MapClaims{})» }
    `,
    ],
    [
      "No signature",
      `
      package web
      func sign(c jwt.Claims) *jwt.Token { return «jwt.NewWithClaims(jwt.SigningMethodNone, c)» }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Cookie",
      `
      class Login {
        void ok(HttpServletResponse response, String id) {
          Cookie cookie = «new Cookie("SESSION", id)»;
          response.addCookie(cookie);
        }
      }
    `,
    ],
    [
      "Flag taken off",
      `
      class Login { void set(Cookie cookie) { «cookie.setHttpOnly(false)»; } }
    `,
    ],
    [
      "CSRF off",
      `
      class Config {
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
          «http.csrf().disable()»;
          return http.formLogin(withDefaults()).build();
        }
      }
    `,
    ],
    [
      "No signature",
      `
      class Tokens { String make() { return JWT.create().sign(«Algorithm.none()»); } }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "All flags",
      `
      response.set_cookie("session", token, httponly=True, secure=True, samesite="Lax")
    `,
    ],
    [
      "A preference",
      `
      response.set_cookie("theme", "dark")
    `,
    ],
    [
      "Verified",
      `
      import jwt
      claims = jwt.decode(token, key, algorithms=["RS256"])
    `,
    ],
    [
      "From the configuration",
      `
      SESSION_COOKIE_SECURE = not DEBUG
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "All flags",
      `
      res.cookie("token", token, { httpOnly: true, secure: true, sameSite: "lax" });
    `,
    ],
    [
      "Deleted",
      `
      res.cookie("token", "", { maxAge: 0 });
    `,
    ],
    [
      "Expires",
      `
      import jwt from "jsonwebtoken";
      const token = jwt.sign({ sub: user.id }, key, { expiresIn: "15m" });
    `,
    ],
    [
      "A preference",
      `
      localStorage.setItem("theme", "dark");
      res.cookie("locale", "en");
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "All flags",
      `
      package web
      func login(w http.ResponseWriter, id string) {
        http.SetCookie(w, &http.Cookie{Name: "session", Value: id, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
      }
    `,
    ],
    [
      "Deleted",
      `
      package web
      func logout(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1}) }
    `,
    ],
    [
      "A preference",
      `
      package web
      func theme(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"}) }
    `,
    ],
    [
      "Verified",
      `
      package web
      func claims(t string) (*jwt.Token, error) { return jwt.Parse(t, keyFunc, jwt.WithValidMethods([]string{"RS256"})) }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Flags set",
      `
      class Login {
        void ok(HttpServletResponse response, String id) {
          Cookie cookie = new Cookie("SESSION", id);
          cookie.setHttpOnly(true);
          cookie.setSecure(true);
          response.addCookie(cookie);
        }
      }
    `,
    ],
    [
      "Stateless API",
      `
      class Config {
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
          return http.csrf(c -> c.disable()).sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS)).build();
        }
      }
    `,
    ],
    [
      "Preference",
      `
      class Prefs { Cookie theme() { return new Cookie("theme", "dark"); } }
    `,
    ],
    [
      "Signed",
      `
      class Tokens { String make(Algorithm a) { return JWT.create().withSubject("u").sign(Algorithm.HMAC256(key)); } }
    `,
    ],
  ),
];
