import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "FastAPI, with credentials",
      `
      app.add_middleware(CORSMiddleware, allow_origins=«["*"]», allow_credentials=True)
    `,
    ],
    [
      "Flask",
      `
      from flask_cors import CORS
      «CORS(app)»
    `,
    ],
    [
      "Django",
      `
      «CORS_ALLOW_ALL_ORIGINS = True»
    `,
    ],
    [
      "Header",
      `
      def after(response):
          «response.headers["Access-Control-Allow-Origin"] = "*"»
          return response
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "cors()",
      `
      app.use(«cors()»);
    `,
    ],
    [
      "Any origin with credentials",
      `
      app.use(cors({ «origin: true», credentials: true }));
    `,
    ],
    [
      "Header",
      `
      «res.setHeader("Access-Control-Allow-Origin", "*")»;
    `,
    ],
    [
      "Socket.IO",
      `
      const io = new Server(server, { cors: { «origin: "*"» } });
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Header",
      `
      package web
      func h(w http.ResponseWriter, r *http.Request) { «w.Header().Set("Access-Control-Allow-Origin", "*")» }
    `,
    ],
    [
      "rs/cors",
      `
      package web
      var c = cors.New(cors.Options{«AllowedOrigins: []string{"*"}», AllowCredentials: true})
    `,
    ],
    [
      "gin",
      `
      package web
      func setup(r *gin.Engine) { r.Use(cors.New(cors.Config{«AllowAllOrigins: true»})) }
    `,
    ],
    [
      "Default",
      `
      package web
      func setup(r *gin.Engine) { r.Use(«cors.Default()») }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Registry",
      `
      class Config { void addCorsMappings(CorsRegistry registry) { «registry.addMapping("/**").allowedOrigins("*")»; } }
    `,
    ],
    [
      "Annotation",
      `
      @RestController
      class A {
        «@CrossOrigin(origins = "*")»
        @GetMapping("/a") String a() { return "a"; }
      }
    `,
    ],
    [
      "Configuration",
      `
      class Config { void set(CorsConfiguration c) { «c.addAllowedOrigin("*")»; } }
    `,
    ],
    [
      "List",
      `
      class Config { void set(CorsConfiguration c) { «c.setAllowedOrigins(List.of("*"))»; } }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "A list",
      `
      app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"], allow_credentials=True)
    `,
    ],
    [
      "From the settings",
      `
      app.add_middleware(CORSMiddleware, allow_origins=settings.origins)
    `,
    ],
    [
      "Flask with origins",
      `
      from flask_cors import CORS
      CORS(app, origins=["https://app.example.com"])
    `,
    ],
    [
      "Another header",
      `
      response.headers["Accept"] = "*"
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "A list",
      `
      app.use(cors({ origin: ["https://app.example.com"], credentials: true }));
    `,
    ],
    [
      "From the configuration",
      `
      app.use(cors({ origin: config.origins }));
    `,
    ],
    [
      "Another origin",
      `
      const point = { origin: "*" };
    `,
    ],
    [
      "Checked",
      `
      app.use(cors({ origin: (origin, callback) => callback(null, allowed.has(origin)) }));
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "A list",
      `
      package web
      var c = cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})
    `,
    ],
    [
      "Header",
      `
      package web
      func h(w http.ResponseWriter) { w.Header().Set("Access-Control-Allow-Origin", origin) }
    `,
    ],
    [
      "Another header",
      `
      package web
      func h(w http.ResponseWriter) { w.Header().Set("Vary", "*") }
    `,
    ],
    [
      "Configured",
      `
      package web
      var c = cors.New(cors.Options{AllowedOrigins: conf.Origins})
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "A list",
      `
      class Config { void addCorsMappings(CorsRegistry registry) { registry.addMapping("/**").allowedOrigins("https://app.example.com"); } }
    `,
    ],
    [
      "Annotation",
      `
      class A { @CrossOrigin(origins = "https://app.example.com") String a() { return "a"; } }
    `,
    ],
    [
      "Configured",
      `
      class Config { void set(CorsConfiguration c) { c.setAllowedOrigins(properties.getOrigins()); } }
    `,
    ],
    [
      "Methods",
      `
      class Config { void set(CorsConfiguration c) { c.addAllowedMethod("*"); } }
    `,
    ],
  ),
];
