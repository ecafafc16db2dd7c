import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "Flask login",
      `
      @app.route("/login", methods=["POST"])
      def login():
          user = User.query.filter_by(email=request.json["email"]).first()
          if not user:
              return jsonify({"error": «"User not found"»}), 404
          if not check_password_hash(user.password, request.json["password"]):
              return jsonify({"error": "Wrong password"}), 401
    `,
    ],
    [
      "FastAPI",
      `
      @app.post("/login")
      def login(form: LoginForm):
          user = find(form.email)
          if user is None:
              raise HTTPException(status_code=404, detail=«"User does not exist"»)
          verify(form.password, user.hash)
    `,
    ],
    [
      "Reset",
      `
      def forgot_password(request):
          if not exists(request.POST["email"]):
              return JsonResponse({"error": «"No account with that email"»})
          send_mail(request.POST["email"])
    `,
    ],
    [
      "Name",
      `
      def login(username, password):
          if username not in users:
              return {"error": «"Unknown username"»}
          return check(users[username], password)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Express login",
      `
      import express from "express";
      const app = express();
      app.post("/login", async (req, res) => {
        const user = await users.byEmail(req.body.email);
        if (!user) return res.status(404).json({ message: «"User not found"» });
        if (!(await bcrypt.compare(req.body.password, user.hash))) return res.status(401).json({ message: "Wrong password" });
        res.json(user);
      });
    `,
    ],
    [
      "Reset",
      `
      import express from "express";
      const app = express();
      app.post("/forgot-password", async (req, res) => {
        const user = await users.byEmail(req.body.email);
        if (!user) return res.status(404).send(«"Email not registered"»);
        await mailer.send(user.email);
      });
    `,
    ],
    [
      "Service",
      `
      async function signIn(email: string, password: string) {
        const user = await users.byEmail(email);
        if (!user) throw new Error(«"No user with this email"»);
        return verify(password, user.hash);
      }
    `,
    ],
    [
      "Wrong name",
      `
      async function login(email: string, password: string) {
        if (!(await users.exists(email))) return { error: «"Invalid email"» };
        return check(email, password);
      }
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Login",
      `
      package web
      func login(w http.ResponseWriter, r *http.Request) {
        user, err := find(r.FormValue("email"))
        if err != nil {
          http.Error(w, «"user not found"», http.StatusNotFound)
          return
        }
        check(user.Password, r.FormValue("password"))
      }
    `,
    ],
    [
      "gin",
      `
      package web
      func Login(c *gin.Context) {
        if !exists(c.PostForm("email")) {
          c.JSON(404, gin.H{"error": «"User does not exist"»})
          return
        }
        verify(c.PostForm("email"), password)
      }
    `,
    ],
    [
      "Reset",
      `
      package web
      func resetPassword(w http.ResponseWriter, r *http.Request) {
        if !exists(r.FormValue("email")) {
          http.Error(w, «"no such account"», 404)
          return
        }
        mail.Send(r.FormValue("email"))
      }
    `,
    ],
    [
      "echo",
      `
      package web
      func signIn(c echo.Context) error {
        if missing(c) {
          return c.JSON(404, map[string]string{"error": «"Account not found"»})
        }
        return compare(password)
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Login",
      `
      class Auth {
        String login(LoginRequest in) {
          User user = users.findByEmail(in.getEmail());
          if (user == null) throw new NotFoundException(«"User not found"»);
          return encoder.matches(in.getPassword(), user.getPassword()) ? token(user) : null;
        }
      }
    `,
    ],
    [
      "Entity",
      `
      class Auth {
        @PostMapping("/login") ResponseEntity<String> login(@RequestBody LoginRequest in) {
          if (!users.exists(in.getEmail())) return ResponseEntity.status(404).body(«"User does not exist"»);
          return ok(in.getPassword());
        }
      }
    `,
    ],
    [
      "Reset",
      `
      class Auth {
        void forgotPassword(String email) {
          if (!users.exists(email)) throw new IllegalArgumentException(«"No account with this email"»);
          mailer.sendMail(email);
        }
      }
    `,
    ],
    [
      "Name",
      `
      class Auth {
        String signIn(String name, String password) {
          if (!users.containsKey(name)) throw new RuntimeException(«"Unknown user"»);
          return check(name, password);
        }
      }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "The same answer",
      `
      def login(username, password):
          if username not in users or not check(users[username], password):
              return {"error": "Invalid username or password"}
    `,
    ],
    [
      "A lookup",
      `
      def get_user(user_id):
          raise HTTPException(status_code=404, detail="User not found")
    `,
    ],
    [
      "Only logged",
      `
      def login(username, password):
          logger.info("user not found")
          return {"error": "Invalid credentials"}
    `,
    ],
    [
      "Profile",
      `
      @app.get("/users/{id}")
      def profile(id: int):
          return JSONResponse({"error": "User not found"}, status_code=404)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "The same answer",
      `
      async function login(email: string, password: string) {
        const user = await users.byEmail(email);
        if (!user || !(await verify(password, user.hash))) throw new Error("Invalid email or password");
      }
    `,
    ],
    [
      "A lookup",
      `
      async function getUser(id: string) { throw new Error("User not found"); }
    `,
    ],
    [
      "Only logged",
      `
      async function login(email: string, password: string) {
        logger.warn("User not found");
        throw new Error("Invalid credentials");
      }
    `,
    ],
    [
      "Reset",
      `
      async function forgotPassword(email: string) { return { message: "If the account exists a mail was sent" }; }
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "The same answer",
      `
      package web
      func login(w http.ResponseWriter, r *http.Request) { http.Error(w, "invalid email or password", 401) }
    `,
    ],
    [
      "Lookup",
      `
      package web
      func getUser(w http.ResponseWriter, r *http.Request) { http.Error(w, "user not found", 404) }
    `,
    ],
    [
      "Logged",
      `
      package web
      func login(password string) { log.Println("user not found") }
    `,
    ],
    [
      "Other",
      `
      package web
      func login(w http.ResponseWriter, password string) { http.Error(w, "method not allowed", 405) }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "The same answer",
      `
      class Auth { void login(String password) { throw new BadCredentialsException("Invalid email or password"); } }
    `,
    ],
    [
      "Lookup",
      `
      class Users { User get(long id) { throw new NotFoundException("User not found"); } }
    `,
    ],
    [
      "Logged",
      `
      class Auth { void login(String password) { log.info("user not found"); } }
    `,
    ],
    [
      "Constant",
      `
      class Messages { static final String NOT_FOUND = "User not found"; }
    `,
    ],
  ),
];
