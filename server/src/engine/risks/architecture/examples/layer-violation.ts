import type { RiskExample, RiskLanguage } from "../../risk.ts";

const layers = [
  { name: "domain", paths: ["**/domain/**"], mayImport: [] },
  { name: "application", paths: ["**/application/**"], mayImport: ["domain"] },
  { name: "storage", paths: ["**/storage/**"], mayImport: ["domain", "application"] },
];

const under = (
  language: RiskLanguage,
  examples: readonly (readonly [title: string, fileName: string, code: string])[],
): readonly RiskExample[] =>
  examples.map(([title, fileName, code]) => ({ title, language, fileName, code, context: { layers } }));

export const flags: readonly RiskExample[] = [
  ...under("python", [
    ["Absolute", "shop/domain/order.py", "«from shop.storage.orders import save»\n"],
    ["Relative", "shop/domain/order.py", "«from ..storage import orders»\n"],
    ["The whole module", "shop/domain/order.py", "import «shop.application.checkout»\n"],
    ["One layer too far", "shop/application/checkout.py", "«from shop.storage.orders import save»\n"],
  ]),
  ...under("ecmascript", [
    ["Relative", "src/domain/order.ts", '«import { save } from "../storage/orders";»\n'],
    ["By alias", "src/domain/order.ts", '«import { save } from "@/storage/orders";»\n'],
    ["The old form", "src/domain/order.js", 'const { save } = «require("../application/checkout")»;\n'],
    ["One layer too far", "src/application/checkout.ts", '«import { save } from "../storage/orders.js";»\n'],
  ]),
  ...under("go", [
    [
      "A package",
      "internal/domain/order.go",
      'package domain\n\nimport «"example.com/shop/internal/storage/orders"»\n',
    ],
    [
      "Another",
      "internal/domain/order.go",
      'package domain\n\nimport «"example.com/shop/internal/application/checkout"»\n',
    ],
    [
      "Among others",
      "internal/domain/order.go",
      'package domain\n\nimport (\n\t"fmt"\n\t«"example.com/shop/storage/orders"»\n)\n',
    ],
    [
      "One layer too far",
      "internal/application/a.go",
      'package application\n\nimport «"example.com/shop/internal/storage/orders"»\n',
    ],
  ]),
  ...under("java", [
    ["A class", "src/main/java/com/shop/domain/Order.java", "«import com.shop.storage.OrderTable;»\nclass Order {}\n"],
    ["A package", "src/main/java/com/shop/domain/Order.java", "«import com.shop.storage.sql.*;»\nclass Order {}\n"],
    [
      "Another",
      "src/main/java/com/shop/domain/Order.java",
      "«import com.shop.application.Checkout;»\nclass Order {}\n",
    ],
    [
      "One layer too far",
      "src/main/java/com/shop/application/Checkout.java",
      "«import com.shop.storage.OrderTable;»\nclass Checkout {}\n",
    ],
  ]),
];

export const accepts: readonly RiskExample[] = [
  ...under("python", [
    ["With the order", "shop/application/checkout.py", "from shop.domain.order import Order\n"],
    ["Its own layer", "shop/domain/order.py", "from .money import Money\n"],
    ["A library", "shop/domain/order.py", "import datetime\n"],
    ["A file of no layer", "shop/main.py", "from shop.storage.orders import save\n"],
  ]),
  ...under("ecmascript", [
    ["With the order", "src/storage/orders.ts", 'import { Order } from "../domain/order";\n'],
    ["Its own layer", "src/domain/order.ts", 'import { Money } from "./money";\n'],
    ["A library", "src/domain/order.ts", 'import { z } from "zod";\n'],
    ["Types alone", "src/domain/order.ts", 'import type { Row } from "../storage/rows";\n'],
  ]),
  ...under("go", [
    ["With the order", "internal/storage/a.go", 'package storage\n\nimport "example.com/shop/internal/domain/order"\n'],
    ["The standard library", "internal/domain/order.go", 'package domain\n\nimport "time"\n'],
    [
      "Its own layer",
      "internal/domain/order.go",
      'package domain\n\nimport "example.com/shop/internal/domain/money"\n',
    ],
    ["A library", "internal/domain/order.go", 'package domain\n\nimport "github.com/google/uuid"\n'],
  ]),
  ...under("java", [
    [
      "With the order",
      "src/main/java/com/shop/storage/OrderTable.java",
      "import com.shop.domain.Order;\nclass OrderTable {}\n",
    ],
    [
      "Its own layer",
      "src/main/java/com/shop/domain/Order.java",
      "import com.shop.domain.money.Money;\nclass Order {}\n",
    ],
    ["The standard library", "src/main/java/com/shop/domain/Order.java", "import java.util.List;\nclass Order {}\n"],
    ["A file of no layer", "src/main/java/com/shop/Main.java", "import com.shop.storage.OrderTable;\nclass Main {}\n"],
  ]),
];
