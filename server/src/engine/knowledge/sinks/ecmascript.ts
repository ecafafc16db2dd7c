// https://nodejs.org/api/, https://developer.mozilla.org/ and the documentation of each package
import { each, type Sinks } from "./sink.ts";

const response =
  /(?:^|\b)(?:res|resp|response|reply|ctx|c|ctx\.response|ctx\.res)(?:\.(?:status|code|type|set|header)\([^()]*\))*$/;
const client = /(?:axios|http|https|client|api|got|superagent|instance|request|needle|httpService|fetcher)(?:\(\))?$/i;

export const ecmascriptSinks: Sinks = {
  ...each(
    "child_process.exec child_process.execSync shelljs.exec shell.exec execa.command execa.commandSync execa.execaCommand execa.execaCommandSync execSync exec execAsync execPromise execaCommand execaCommandSync node-cmd.run node-cmd.runSync",
    { kind: "shell" },
  ),
  ...each(
    "child_process.spawn child_process.spawnSync child_process.execFile child_process.execFileSync execa execa.execa cross-spawn spawn spawnSync execFile execFileSync",
    { kind: "shell", when: "shell", at: "all" },
    { kind: "program" },
  ),
  ...each("child_process.fork", { kind: "module" }),
  ...each(
    "eval window.eval globalThis.eval global.eval self.eval top.eval Function window.Function globalThis.Function global.Function vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction vm2.VM.run vm2.NodeVM.run vm2.VMScript isolated-vm.compileScript",
    { kind: "code" },
  ),
  ...each(
    "setTimeout setInterval setImmediate execScript window.execScript globalThis.execScript global.execScript self.execScript self.setTimeout self.setInterval global.setInterval window.setTimeout window.setInterval globalThis.setTimeout globalThis.setInterval global.setTimeout",
    { kind: "code" },
  ),
  ...each(
    "handlebars.compile ejs.render ejs.compile pug.compile pug.render nunjucks.renderString lodash.template dot.template mustache.render Handlebars.compile _.template",
    { kind: "template" },
  ),
  ...each("require", { kind: "module" }),
  ...each(
    "fs.readFile fs.readFileSync fs.writeFile fs.writeFileSync fs.appendFile fs.appendFileSync fs.unlink fs.unlinkSync fs.createReadStream fs.createWriteStream fs.open fs.openSync fs.rm fs.rmSync fs.rmdir fs.rmdirSync fs.readdir fs.readdirSync fs.mkdir fs.mkdirSync fs.stat fs.statSync fs.access fs.existsSync fs.promises.readFile fs.promises.writeFile fs.promises.unlink fs.promises.open fs.promises.rm fs.promises.readdir fs.promises.appendFile fs.promises.mkdir fs/promises.readFile fs/promises.writeFile fs/promises.unlink fs/promises.open fs/promises.rm fs/promises.readdir fs/promises.appendFile fs/promises.mkdir fs-extra.readFile fs-extra.writeFile fs-extra.remove fs-extra.outputFile fs-extra.readFileSync fs-extra.writeFileSync fs-extra.createReadStream Bun.file",
    { kind: "path" },
  ),
  ...each(
    "fs.rename fs.renameSync fs.copyFile fs.copyFileSync fs.promises.rename fs.promises.copyFile fs/promises.rename fs/promises.copyFile fs-extra.copy fs-extra.move",
    { kind: "path", at: [0, 1] },
  ),
  ".sendFile": [{ kind: "path", receiver: response }],
  ".download": [{ kind: "path", receiver: response }],
  ...each(
    "fetch node-fetch undici.fetch undici.request axios axios.get axios.post axios.put axios.patch axios.delete axios.head axios.request got got.get got.post needle.get needle superagent.get superagent.post request request.get request.post http.get https.get http.request https.request node-fetch.fetch cross-fetch ky ky.get ky.post",
    { kind: "url", named: ["url", "uri", "host", "hostname"] },
  ),
  ...each(".get .post .put .patch .delete .head .request", { kind: "url", receiver: client }),
  ".goto": [{ kind: "url", receiver: /page|tab|browser/i }],
  ".redirect": [{ kind: "redirect", at: [0, 1], receiver: response }],
  ...each(
    "next/navigation.redirect next/navigation.permanentRedirect NextResponse.redirect next/server.NextResponse.redirect Response.redirect",
    { kind: "redirect" },
  ),
};
