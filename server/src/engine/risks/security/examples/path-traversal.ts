import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "File name of the query",
      `
      from flask import request, send_file
      import os
      @app.route("/download")
      def download():
          name = request.args.get("file")
          return «send_file(os.path.join("/srv/reports", name))»
    `,
    ],
    [
      "FastAPI path parameter",
      `
      from fastapi import FastAPI
      app = FastAPI()
      @app.get("/files/{name:path}")
      def read(name: str):
          with «open(f"uploads/{name}")» as f:
              return f.read()
    `,
    ],
    [
      "Django",
      `
      def remove(request):
          os.remove("/data/" + request.GET["name"])
      def show(request):
          return HttpResponse(«open("/data/" + request.GET["name"])».read())
    `.replace('os.remove("/data/" + request.GET["name"])', '«os.remove("/data/" + request.GET["name"])»'),
    ],
    [
      "Tar archive",
      `
      import tarfile
      def unpack(path, target):
          with tarfile.open(path) as tar:
              «tar.extractall(target)»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Read",
      `
      import express from "express";
      import fs from "node:fs";
      import path from "node:path";
      const app = express();
      app.get("/files/:name", (req, res) => {
        const file = path.join("uploads", req.params.name);
        «fs.readFile(file, (error, data) => res.send(data))»;
      });
    `,
    ],
    [
      "Deleted",
      `
      import express from "express";
      import { promises as fs } from "fs";
      const app = express();
      app.delete("/files", async (req, res) => {
        await «fs.unlink(\`./data/\${req.query.name}\`)»;
        res.end();
      });
    `,
    ],
    [
      "sendFile",
      `
      import express from "express";
      const app = express();
      app.get("/doc", (req, res) => «res.sendFile("/srv/docs/" + req.query.doc)»);
    `,
    ],
    [
      "Archive entry",
      `
      import unzipper from "unzipper";
      export function extract(stream, dest) {
        stream.on("entry", (entry) => {
          const target = «path.join(dest, entry.path)»;
          entry.pipe(fs.createWriteStream(target));
        });
      }
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Query",
      `
      package web
      import ("net/http"; "os"; "path/filepath")
      func get(w http.ResponseWriter, r *http.Request) {
        data, err := «os.ReadFile(filepath.Join("uploads", r.URL.Query().Get("name")))»
        send(w, data, err)
      }
    `,
    ],
    [
      "ServeFile",
      `
      package web
      func get(w http.ResponseWriter, r *http.Request) {
        «http.ServeFile(w, r, "/srv/"+r.FormValue("doc"))»
      }
    `,
    ],
    [
      "gin",
      `
      package web
      func get(c *gin.Context) {
        «c.File("./files/" + c.Param("name"))»
      }
    `,
    ],
    [
      "Zip entry",
      `
      package web
      import "archive/zip"
      func unzip(r *zip.Reader, dest string) {
        for _, f := range r.File {
          target := «filepath.Join(dest, f.Name)»
          write(target, f)
        }
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Spring",
      `
      @RestController
      class Files {
        @GetMapping("/files")
        byte[] get(@RequestParam String name) throws IOException {
          return Files.readAllBytes(«Paths.get("/srv/files", name)»);
        }
      }
    `,
    ],
    [
      "Servlet",
      `
      class Download extends HttpServlet {
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          String name = request.getParameter("name");
          File file = «new File("/srv/files/" + name)»;
          send(file, response);
        }
      }
    `,
    ],
    [
      "Stream",
      `
      class Download {
        @GetMapping("/x") InputStream get(@RequestParam("f") String f) throws IOException { return «new FileInputStream("/data/" + f)»; }
      }
    `,
    ],
    [
      "Zip entry",
      `
      import java.util.zip.ZipEntry;
      class Zip {
        void unpack(ZipInputStream in, File dir) throws IOException {
          ZipEntry entry = in.getNextEntry();
          File target = «new File(dir, entry.getName())»;
          write(in, target);
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
      "Only the name",
      `
      from flask import request
      from werkzeug.utils import secure_filename
      def upload():
          f = request.files["file"]
          f.save("/srv/" + secure_filename(f.filename))
          return open("/srv/" + secure_filename(f.filename)).read()
    `,
    ],
    [
      "Checked",
      `
      from flask import request
      def get():
          path = (ROOT / request.args["name"]).resolve()
          if not path.is_relative_to(ROOT):
              abort(404)
          return open(path).read()
    `,
    ],
    [
      "A parameter of a helper",
      `
      def load(path):
          return open(path).read()
    `,
    ],
    [
      "With a filter",
      `
      import tarfile
      with tarfile.open(path) as tar:
          tar.extractall(target, filter="data")
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Base name",
      `
      import express from "express";
      const app = express();
      app.get("/f/:name", (req, res) => res.sendFile(path.join(root, path.basename(req.params.name))));
    `,
    ],
    [
      "Stays in the folder",
      `
      import express from "express";
      const app = express();
      app.get("/f", (req, res) => {
        const file = path.resolve(root, req.query.name);
        if (!file.startsWith(root + path.sep)) return res.sendStatus(403);
        fs.readFile(file, done);
      });
    `,
    ],
    [
      "root option",
      `
      import express from "express";
      const app = express();
      app.get("/f/:name", (req, res) => res.sendFile(req.params.name, { root: "/srv/public" }));
    `,
    ],
    [
      "A helper",
      `
      export const load = (file: string) => fs.readFileSync(file, "utf8");
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Base",
      `
      package web
      func get(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, filepath.Join(root, filepath.Base(r.FormValue("doc")))) }
    `,
    ],
    [
      "Checked",
      `
      package web
      func get(w http.ResponseWriter, r *http.Request) {
        target := filepath.Join(root, r.FormValue("doc"))
        if !strings.HasPrefix(target, root) {
          http.NotFound(w, r)
          return
        }
        http.ServeFile(w, r, target)
      }
    `,
    ],
    [
      "Helper",
      `
      package web
      func load(path string) ([]byte, error) { return os.ReadFile(path) }
    `,
    ],
    [
      "Zip entry, checked",
      `
      package web
      import "archive/zip"
      func unzip(r *zip.Reader, dest string) error {
        for _, f := range r.File {
          target := filepath.Join(dest, f.Name)
          if !strings.HasPrefix(target, dest) { return errBad }
          write(target, f)
        }
        return nil
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "A number",
      `
      class Files { @GetMapping("/f/{id}") File get(@PathVariable long id) { return new File("/srv/" + id + ".pdf"); } }
    `,
    ],
    [
      "Checked",
      `
      class Files {
        @GetMapping("/f") byte[] get(@RequestParam String name) throws IOException {
          if (!name.matches("[a-z0-9]+")) throw new IllegalArgumentException();
          return read(Paths.get("/srv", name));
        }
      }
    `,
    ],
    [
      "Helper",
      `
      class Files { String load(String path) throws IOException { return Files.readString(Path.of(path)); } }
    `,
    ],
    [
      "Constant",
      `
      class Files { File config() { return new File("/etc/app.conf"); } }
    `,
    ],
  ),
];
