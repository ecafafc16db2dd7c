import type { RiskExample, RiskLanguage } from "../../risk.ts";

const forbiddenImports = [
  { module: "moment", use: "date-fns", why: "It ships every time zone to the browser." },
  { module: "lodash" },
  { module: "fs" },
  { module: "requests", use: "shop.http" },
  { module: "pickle" },
  { module: "app.legacy.*" },
  { module: "github.com/pkg/errors", use: "errors" },
  { module: "unsafe" },
  { module: "java.util.Date", use: "java.time" },
  { module: "org.apache.log4j" },
];

const under = (language: RiskLanguage, examples: readonly (readonly [string, string])[]): readonly RiskExample[] =>
  examples.map(([title, code]) => ({ title, language, code, context: { forbiddenImports } }));

export const flags: readonly RiskExample[] = [
  ...under("python", [
    ["A module", "import «requests»\n"],
    ["A name of it", "«from requests import Session»\n"],
    ["Under another name", "import «pickle as p»\n"],
    ["A package below a pattern", "«from app.legacy.orders import load»\n"],
  ]),
  ...under("ecmascript", [
    ["A package", '«import moment from "moment";»\n'],
    ["A path of it", '«import get from "lodash/get";»\n'],
    ["The old form", 'const _ = «require("lodash")»;\n'],
    ["With the scheme", '«import { readFile } from "node:fs";»\n'],
  ]),
  ...under("go", [
    ["A package", 'package shop\n\nimport «"github.com/pkg/errors"»\n'],
    ["Of the standard library", 'package shop\n\nimport «"unsafe"»\n'],
    ["Among others", 'package shop\n\nimport (\n\t"fmt"\n\t«"unsafe"»\n)\n'],
    ["Under another name", 'package shop\n\nimport «e "github.com/pkg/errors"»\n'],
  ]),
  ...under("java", [
    ["A class", "«import java.util.Date;»\nclass Order {}\n"],
    ["A package", "«import org.apache.log4j.Logger;»\nclass Order {}\n"],
    ["All of it", "«import org.apache.log4j.*;»\nclass Order {}\n"],
    ["Among others", "import java.util.List;\n«import java.util.Date;»\nclass Order {}\n"],
  ]),
];

export const accepts: readonly RiskExample[] = [
  ...under("python", [
    ["Another module", "import httpx\n"],
    ["A longer name", "import requests_cache\n"],
    ["A module of the project", "from shop.requests import Session\n"],
    ["The allowed part", "from app.orders import load\n"],
  ]),
  ...under("ecmascript", [
    ["Another package", 'import { format } from "date-fns";\n'],
    ["A longer name", 'import x from "lodash-es";\n'],
    ["Types alone", 'import type { Moment } from "moment";\n'],
    ["A file", 'import { moment } from "./moment";\n'],
  ]),
  ...under("go", [
    ["The standard one", 'package shop\n\nimport "errors"\n'],
    ["A longer name", 'package shop\n\nimport "github.com/pkg/errorsx"\n'],
    ["Several", 'package shop\n\nimport (\n\t"fmt"\n\t"os"\n)\n'],
    ["Another owner", 'package shop\n\nimport "github.com/shop/errors"\n'],
  ]),
  ...under("java", [
    ["Another class of the package", "import java.util.List;\nclass Order {}\n"],
    ["The new one", "import java.time.Instant;\nclass Order {}\n"],
    ["A longer name", "import java.util.DateFormat;\nclass Order {}\n"],
    ["Another logger", "import org.slf4j.Logger;\nclass Order {}\n"],
  ]),
];
