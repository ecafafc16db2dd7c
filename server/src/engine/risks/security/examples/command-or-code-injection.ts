import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "A file name in a shell command",
      `
      import os
      def archive(name):
          «os.system(f"tar czf /backup/{name}.tgz /data/{name}")»
    `,
    ],
    [
      "shell=True",
      `
      import subprocess
      from flask import request
      @app.route("/ping")
      def ping():
          host = request.args["host"]
          return «subprocess.check_output("ping -c 1 " + host, shell=True)»
    `,
    ],
    [
      "eval of an expression",
      `
      def calculate(expression):
          return «eval(expression)»
    `,
    ],
    [
      "Template text from the request",
      `
      from flask import request, render_template_string
      @app.route("/hello")
      def hello():
          return «render_template_string("<h1>Hello " + request.args.get("name") + "</h1>")»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "A branch name in exec",
      `
      import { exec } from "node:child_process";
      export function checkout(branch: string) {
        «exec(\`git checkout \${branch}\`)»;
      }
    `,
    ],
    [
      "eval",
      `
      export const run = (code: string) => «eval(code)»;
    `,
    ],
    [
      "new Function",
      `
      export function formula(source: string) {
        return «new Function("x", "return " + source)»;
      }
    `,
    ],
    [
      "spawn with a shell",
      `
      import { spawn } from "child_process";
      export function convert(file: string) {
        return «spawn("convert " + file + " out.png", { shell: true })»;
      }
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "sh -c",
      `
      package main
      import "os/exec"
      func Ping(host string) ([]byte, error) {
        return «exec.Command("sh", "-c", "ping -c 1 "+host)».Output()
      }
    `,
    ],
    [
      "Program of the caller",
      `
      package main
      import ("net/http"; "os/exec")
      func run(w http.ResponseWriter, r *http.Request) {
        out, _ := «exec.Command(r.URL.Query().Get("cmd"))».Output()
        w.Write(out)
      }
    `,
    ],
    [
      "bash with Sprintf",
      `
      package main
      import ("fmt"; "os/exec")
      func Backup(db string) error {
        return «exec.Command("bash", "-c", fmt.Sprintf("pg_dump %s > out.sql", db))».Run()
      }
    `,
    ],
    [
      "With a context",
      `
      package main
      func Clone(ctx context.Context, url string) error {
        return «exec.CommandContext(ctx, "sh", "-c", "git clone "+url)».Run()
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Runtime.exec",
      `
      class Tools {
        void ping(String host) throws IOException {
          «Runtime.getRuntime().exec("ping -c 1 " + host)»;
        }
      }
    `,
    ],
    [
      "A shell in ProcessBuilder",
      `
      class Tools {
        Process list(String dir) throws IOException {
          return «new ProcessBuilder("bash", "-c", "ls " + dir)».start();
        }
      }
    `,
    ],
    [
      "Script engine",
      `
      class Rules {
        Object run(ScriptEngine engine, String rule) throws ScriptException {
          return «engine.eval(rule)»;
        }
      }
    `,
    ],
    [
      "Expression language",
      `
      class Rules {
        Object value(String expression) {
          SpelExpressionParser parser = new SpelExpressionParser();
          return «parser.parseExpression(expression)».getValue();
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
      "A list of arguments",
      `
      import subprocess
      def archive(name):
          subprocess.run(["tar", "czf", f"/backup/{name}.tgz", name], check=True)
    `,
    ],
    [
      "A constant command",
      `
      import os
      os.system("clear")
    `,
    ],
    [
      "Quoted",
      `
      import os, shlex
      def remove(name):
          os.system("rm " + shlex.quote(name))
    `,
    ],
    [
      "Another eval",
      `
      def score(model, frame):
          model.eval()
          return frame.eval("a + b")
    `,
    ],
    [
      "literal_eval",
      `
      import ast
      def read(text):
          return ast.literal_eval(text)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Arguments in a list",
      `
      import { execFile } from "node:child_process";
      export const log = (file: string) => execFile("git", ["log", "--", file]);
    `,
    ],
    [
      "A regular expression's exec",
      `
      export const match = (pattern: RegExp, text: string) => pattern.exec(text);
    `,
    ],
    [
      "setTimeout with a function",
      `
      export function later(callback: () => void) {
        setTimeout(callback, 100);
        setTimeout(() => callback(), 10);
      }
    `,
    ],
    [
      "The global object",
      `
      const root = new Function("return this")();
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "No shell",
      `
      package main
      import "os/exec"
      func Ping(host string) ([]byte, error) { return exec.Command("ping", "-c", "1", host).Output() }
    `,
    ],
    [
      "Constant script",
      `
      package main
      import "os/exec"
      func Clean() error { return exec.Command("sh", "-c", "rm -rf /tmp/cache/*").Run() }
    `,
    ],
    [
      "A number",
      `
      package main
      func Nice(n int) error { return exec.Command("sh", "-c", fmt.Sprintf("renice %d", n)).Run() }
    `,
    ],
    [
      "Checked",
      `
      package main
      func Run(name string) error {
        if !allowed[name] && !slices.Contains(names, name) {
          return errors.New("unknown")
        }
        return exec.Command("sh", "-c", "run "+name).Run()
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Arguments apart",
      `
      class Tools {
        Process ping(String host) throws IOException { return new ProcessBuilder("ping", "-c", "1", host).start(); }
      }
    `,
    ],
    [
      "Constant",
      `
      class Tools {
        void list() throws IOException { Runtime.getRuntime().exec("ls /tmp"); }
      }
    `,
    ],
    [
      "Array form",
      `
      class Tools {
        void ping(int count) throws IOException { Runtime.getRuntime().exec("ping -c " + count + " localhost"); }
      }
    `,
    ],
    [
      "Not a script",
      `
      class Rules {
        int value(Evaluator e, String rule) { return e.evaluate(rule); }
      }
    `,
    ],
  ),
];
