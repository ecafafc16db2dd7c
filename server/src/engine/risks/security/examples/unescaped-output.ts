import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "mark_safe",
      `
      from django.utils.safestring import mark_safe
      def badge(name):
          return «mark_safe("<b>" + name + "</b>")»
    `,
    ],
    [
      "Answer built by hand",
      `
      from django.http import HttpResponse
      def hello(request):
          return «HttpResponse("<h1>Hello " + request.GET["name"] + "</h1>")»
    `,
    ],
    [
      "Escaping off",
      `
      from jinja2 import Environment
      env = «Environment(loader=loader, autoescape=False)»
    `,
    ],
    [
      "Markup",
      `
      from markupsafe import Markup
      def comment(text):
          return «Markup(f"<p>{text}</p>")»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "innerHTML",
      `
      function show(name: string) {
        «document.getElementById("greeting").innerHTML = "<b>" + name + "</b>"»;
      }
    `,
    ],
    [
      "Answer built by hand",
      `
      import express from "express";
      const app = express();
      app.get("/hello", (req, res) => {
        «res.send(\`<h1>Hello \${req.query.name}</h1>\`)»;
      });
    `,
    ],
    [
      "document.write",
      `
      «document.write("<p>" + location.hash + "</p>")»;
    `,
    ],
    [
      "insertAdjacentHTML",
      `
      export function add(list: Element, item: string) {
        «list.insertAdjacentHTML("beforeend", \`<li>\${item}</li>\`)»;
      }
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Fprintf",
      `
      package web
      func hello(w http.ResponseWriter, r *http.Request) {
        «fmt.Fprintf(w, "<h1>Hello %s</h1>", r.URL.Query().Get("name"))»
      }
    `,
    ],
    [
      "template.HTML",
      `
      package web
      func badge(name string) template.HTML { return «template.HTML("<b>" + name + "</b>")» }
    `,
    ],
    [
      "Write",
      `
      package web
      func hello(w http.ResponseWriter, r *http.Request) { «w.Write([]byte("<p>" + r.FormValue("q") + "</p>"))» }
    `,
    ],
    [
      "WriteString",
      `
      package web
      func hello(w http.ResponseWriter, r *http.Request) { «io.WriteString(w, "<p>"+r.FormValue("q")+"</p>")» }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "println",
      `
      class Hello extends HttpServlet {
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          «response.getWriter().println("<h1>" + request.getParameter("name") + "</h1>")»;
        }
      }
    `,
    ],
    [
      "Writer in a variable",
      `
      class Hello extends HttpServlet {
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          PrintWriter out = response.getWriter();
          «out.print("<p>" + request.getParameter("q") + "</p>")»;
        }
      }
    `,
    ],
    [
      "write",
      `
      class Hello {
        void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          String q = request.getParameter("q");
          «response.getWriter().write("<div>" + q + "</div>")»;
        }
      }
    `,
    ],
    [
      "append",
      `
      class Hello {
        @GetMapping("/x") void x(@RequestParam String q, HttpServletResponse response) throws IOException {
          «response.getWriter().append("<i>" + q + "</i>")»;
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
      "format_html",
      `
      from django.utils.html import format_html
      def badge(name):
          return format_html("<b>{}</b>", name)
    `,
    ],
    [
      "Escaped",
      `
      from markupsafe import Markup, escape
      def comment(text):
          return Markup("<p>" + escape(text) + "</p>")
    `,
    ],
    [
      "Constant",
      `
      from django.utils.safestring import mark_safe
      icon = mark_safe("<i class='star'></i>")
    `,
    ],
    [
      "Not markup",
      `
      from django.http import HttpResponse
      def echo(request):
          return HttpResponse(request.GET["name"], content_type="text/plain")
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Text",
      `
      function show(element: Element, name: string) {
        element.textContent = name;
        element.innerHTML = "";
      }
    `,
    ],
    [
      "Sanitised",
      `
      function show(element: Element, html: string) {
        element.innerHTML = DOMPurify.sanitize(html);
      }
    `,
    ],
    [
      "JSON",
      `
      import express from "express";
      const app = express();
      app.get("/u", (req, res) => res.send({ name: req.query.name }));
    `,
    ],
    [
      "Numbers",
      `
      function bar(element: Element, percent: number) {
        element.innerHTML = \`<b>\${percent}</b>\`;
      }
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Escaped",
      `
      package web
      func hello(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "<h1>%s</h1>", html.EscapeString(r.FormValue("q"))) }
    `,
    ],
    [
      "Template",
      `
      package web
      func hello(w http.ResponseWriter, r *http.Request) { page.Execute(w, r.FormValue("q")) }
    `,
    ],
    [
      "Plain text",
      `
      package web
      func hello(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "hello %s", r.FormValue("q")) }
    `,
    ],
    [
      "Constant",
      `
      package web
      var icon = template.HTML("<i></i>")
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Escaped",
      `
      class Hello {
        void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          response.getWriter().println("<h1>" + HtmlUtils.htmlEscape(request.getParameter("name")) + "</h1>");
        }
      }
    `,
    ],
    [
      "Constant",
      `
      class Hello { void doGet(HttpServletRequest q, HttpServletResponse response) throws IOException { response.getWriter().println("<h1>Hi</h1>"); } }
    `,
    ],
    [
      "Number",
      `
      class Hello { @GetMapping("/x") void x(@RequestParam int n, HttpServletResponse response) throws IOException { response.getWriter().print("<b>" + n + "</b>"); } }
    `,
    ],
    [
      "Console",
      `
      class Main { public static void main(String[] args) { System.out.println("<usage>"); } }
    `,
    ],
  ),
];
