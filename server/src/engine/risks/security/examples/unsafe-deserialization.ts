import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "yaml.load",
      `
      import yaml
      config = «yaml.load(text)»
    `,
    ],
    [
      "Pickle from a request",
      `
      import pickle
      from flask import request
      def restore():
          return «pickle.loads(request.data)»
    `,
    ],
    [
      "Pickle from a socket",
      `
      import pickle
      def receive(sock):
          return «pickle.loads(sock.recv(4096))»
    `,
    ],
    [
      "Unsafe loader",
      `
      import yaml
      config = «yaml.load(text, Loader=yaml.Loader)»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "node-serialize",
      `
      import serialize from "node-serialize";
      const state = «serialize.unserialize(cookie)»;
    `,
    ],
    [
      "Entities",
      `
      import libxmljs from "libxmljs";
      const doc = «libxmljs.parseXml(body, { noent: true })»;
    `,
    ],
    [
      "Schema with functions",
      `
      import yaml from "js-yaml";
      const doc = «yaml.load(text, { schema: DEFAULT_FULL_SCHEMA })»;
    `,
    ],
    [
      "v8",
      `
      import express from "express";
      import v8 from "node:v8";
      const app = express();
      app.post("/x", (req, res) => res.json(«v8.deserialize(req.body)»));
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Object stream",
      `
      class Receiver {
        Object read(InputStream in) throws Exception {
          ObjectInputStream ois = new ObjectInputStream(in);
          return «ois.readObject()»;
        }
      }
    `,
    ],
    [
      "XMLDecoder",
      `
      class Receiver { Object read(InputStream in) { return «new XMLDecoder(in)».readObject(); } }
    `,
    ],
    [
      "Entities",
      `
      class Reader {
        Document read(InputStream in) throws Exception {
          DocumentBuilderFactory factory = «DocumentBuilderFactory.newInstance()»;
          return factory.newDocumentBuilder().parse(in);
        }
      }
    `,
    ],
    [
      "Default typing",
      `
      class Json { ObjectMapper mapper() { ObjectMapper m = new ObjectMapper(); «m.enableDefaultTyping()»; return m; } }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "safe_load",
      `
      import yaml
      config = yaml.safe_load(text)
    `,
    ],
    [
      "Safe loader",
      `
      import yaml
      config = yaml.load(text, Loader=yaml.SafeLoader)
    `,
    ],
    [
      "JSON",
      `
      import json
      state = json.loads(text)
    `,
    ],
    [
      "Another load",
      `
      state = store.load(text)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "JSON",
      `
      const state = JSON.parse(text);
    `,
    ],
    [
      "js-yaml",
      `
      import yaml from "js-yaml";
      const doc = yaml.load(text);
    `,
    ],
    [
      "XML without entities",
      `
      import libxmljs from "libxmljs";
      const doc = libxmljs.parseXml(body, { noent: false });
    `,
    ],
    [
      "Own serialisation",
      `
      const copy = v8.deserialize(v8.serialize(value));
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "JSON",
      `
      class Json { User read(ObjectMapper m, String s) throws Exception { return m.readValue(s, User.class); } }
    `,
    ],
    [
      "Hardened parser",
      `
      class Reader {
        Document read(InputStream in) throws Exception {
          DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
          factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
          return factory.newDocumentBuilder().parse(in);
        }
      }
    `,
    ],
    [
      "Its own format",
      `
      class Point implements Serializable {
        private void readObject(ObjectInputStream in) throws Exception { in.defaultReadObject(); this.x = (int) in.readObject(); }
      }
    `,
    ],
    [
      "Another readObject",
      `
      class Store { Object get(Bucket b) { return b.readObject(); } }
    `,
    ],
  ),
];
