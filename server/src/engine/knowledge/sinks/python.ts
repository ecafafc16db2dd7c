// https://docs.python.org/3/library/ and the documentation of each package
import { each, type Sinks } from "./sink.ts";

const shell = { kind: "shell" } as const;

export const pythonSinks: Sinks = {
  ...each(
    "os.system os.popen subprocess.getoutput subprocess.getstatusoutput commands.getoutput commands.getstatusoutput popen2.popen2 popen2.popen3 asyncio.create_subprocess_shell pty.spawn",
    { kind: "shell", named: ["cmd", "command"] },
  ),
  ...each(
    "subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen",
    { kind: "shell", when: "shell", named: ["args"] },
    { kind: "program", named: ["args"] },
  ),
  ...each(
    "os.execl os.execv os.execve os.execvp os.execlp os.spawnl os.spawnv os.spawnlp os.spawnvp os.startfile asyncio.create_subprocess_exec",
    { kind: "program", at: "all" },
  ),
  ".exec_command": [{ ...shell, receiver: /ssh|client|paramiko|conn|transport|channel/i }],
  ".invoke_shell": [],
  ...each("builtins.eval builtins.exec builtins.compile", { kind: "code" }),
  ...each("code.InteractiveConsole.push code.interact", { kind: "code" }),
  ...each(
    "flask.render_template_string flask.templating.render_template_string jinja2.Template django.template.Template mako.template.Template jinja2.Environment.from_string string.Template",
    { kind: "template", named: ["source"] },
  ),
  ".from_string": [{ kind: "template", receiver: /env|jinja/i }],
  ...each("importlib.import_module builtins.__import__ __import__", { kind: "module" }),
  ...each(
    "builtins.open io.open codecs.open os.open aiofiles.open os.remove os.unlink os.rmdir os.listdir os.scandir os.mkdir os.makedirs shutil.rmtree pathlib.Path.open",
    { kind: "path", named: ["file", "path"] },
  ),
  ...each("shutil.copy shutil.copyfile shutil.copy2 shutil.move os.rename os.replace", { kind: "path", at: [0, 1] }),
  ...each(
    "flask.send_file starlette.responses.FileResponse fastapi.responses.FileResponse django.http.FileResponse FileResponse send_file",
    { kind: "path", named: ["path", "path_or_file", "filename_or_fp"] },
  ),
  ...each(
    "requests.get requests.post requests.put requests.patch requests.delete requests.head requests.options httpx.get httpx.post httpx.put httpx.patch httpx.delete httpx.head httpx.stream urllib.request.urlopen urllib.request.urlretrieve urllib.request.Request urllib2.urlopen urlopen aiohttp.request urllib3.request",
    { kind: "url", named: ["url"] },
  ),
  ...each("requests.request httpx.request", { kind: "url", at: [1], named: ["url"] }),
  ...each(
    "requests.Session.get requests.Session.post requests.Session.put requests.Session.delete requests.Session.patch requests.Session.head httpx.Client.get httpx.Client.post httpx.AsyncClient.get httpx.AsyncClient.post httpx.AsyncClient.put aiohttp.ClientSession.get aiohttp.ClientSession.post aiohttp.ClientSession.put",
    { kind: "url", named: ["url"] },
  ),
  ...each(
    "flask.redirect django.shortcuts.redirect django.http.HttpResponseRedirect HttpResponseRedirect fastapi.responses.RedirectResponse starlette.responses.RedirectResponse RedirectResponse werkzeug.utils.redirect redirect",
    { kind: "redirect", named: ["location", "url", "redirect_to"] },
  ),
  ...each(
    "markupsafe.Markup flask.Markup Markup django.utils.safestring.mark_safe mark_safe django.utils.safestring.SafeString jinja2.Markup",
    { kind: "html" },
  ),
  ...each(
    "pickle.loads pickle.load pickle.Unpickler cPickle.loads cPickle.load dill.loads dill.load shelve.open jsonpickle.decode marshal.loads marshal.load cloudpickle.loads cloudpickle.load _pickle.loads _pickle.load pandas.read_pickle torch.load joblib.load",
    { kind: "deserialise" },
  ),
};
