/** Examples of not-in-null. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "A reference that may be empty",
      language: "sql",
      code: `
        SELECT id FROM employees WHERE id NOT IN («SELECT manager_id FROM employees»);
      `,
    },
    {
      title: "Declared without NOT NULL",
      language: "sql",
      code: `
        CREATE TABLE visits (id int PRIMARY KEY, guest int);
        SELECT id FROM guests WHERE id NOT IN («SELECT guest FROM visits»);
      `,
    },
    {
      title: "In a DELETE",
      language: "sql",
      code: `
        DELETE FROM customers WHERE id NOT IN («SELECT DISTINCT o.customer_id FROM orders o»);
      `,
    },
    {
      title: "In code",
      language: "sql",
      code: `
        UPDATE products SET active = false
        WHERE supplier_code NOT IN («SELECT supplier_code FROM contracts WHERE ends > now()»);
      `,
    },
  ],
  accepts: [
    {
      title: "NULL excluded",
      language: "sql",
      code: "SELECT id FROM e WHERE id NOT IN (SELECT manager_id FROM e WHERE manager_id IS NOT NULL);",
    },
    {
      title: "NOT EXISTS",
      language: "sql",
      code: "SELECT id FROM c WHERE NOT EXISTS (SELECT 1 FROM o WHERE o.customer_id = c.id);",
    },
    {
      title: "Declared NOT NULL",
      language: "sql",
      code: `
        CREATE TABLE visits (id int PRIMARY KEY, guest_id int NOT NULL);
        SELECT id FROM guests WHERE id NOT IN (SELECT guest_id FROM visits);
      `,
    },
    { title: "A primary key", language: "sql", code: "SELECT a FROM b WHERE b_id NOT IN (SELECT id FROM c);" },
    { title: "A list", language: "sql", code: "SELECT a FROM b WHERE status NOT IN ('open', 'new');" },
  ],
};
