/** Examples of migration-blocking-lock. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "An index",
      language: "sql",
      code: `
        «CREATE INDEX idx_orders_customer ON orders (customer_id)»;
      `,
    },
    {
      title: "A column type",
      language: "sql",
      code: `
        «ALTER TABLE orders ALTER COLUMN id TYPE bigint»;
      `,
    },
    {
      title: "A foreign key",
      language: "sql",
      code: `
        «ALTER TABLE orders ADD CONSTRAINT fk_customer FOREIGN KEY (customer_id) REFERENCES customers (id)»;
      `,
    },
    {
      title: "NOT NULL, and a default made per row",
      language: "sql",
      code: `
        «ALTER TABLE orders ALTER COLUMN status SET NOT NULL»;
        «ALTER TABLE orders ADD COLUMN public_id uuid DEFAULT gen_random_uuid()»;
      `,
    },
    {
      title: "CONCURRENTLY in a transaction",
      language: "sql",
      code: `
        BEGIN;
        «CREATE INDEX CONCURRENTLY idx_a ON a (b)»;
        COMMIT;
      `,
    },
    {
      title: "A unique constraint",
      language: "sql",
      fileName: "db/migrations/0003_unique.sql",
      code: `
        «ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email)»;
      `,
    },
    {
      title: "Alembic: an index",
      language: "python",
      fileName: "alembic/versions/1a_index.py",
      code: `
        from alembic import op
        def upgrade():
            «op.create_index("ix_orders_customer", "orders", ["customer_id"])»
      `,
    },
    {
      title: "Alembic: a type",
      language: "python",
      fileName: "alembic/versions/1a_type.py",
      code: `
        from alembic import op
        import sqlalchemy as sa
        def upgrade():
            «op.alter_column("orders", "id", type_=sa.BigInteger())»
      `,
    },
    {
      title: "Alembic: a foreign key",
      language: "python",
      fileName: "alembic/versions/1a_key.py",
      code: `
        from alembic import op
        def upgrade():
            «op.create_foreign_key("fk_customer", "orders", "customers", ["customer_id"], ["id"])»
      `,
    },
    {
      title: "Alembic: text",
      language: "python",
      fileName: "alembic/versions/1a_text.py",
      code: `
        from alembic import op
        def upgrade():
            op.execute("«CREATE INDEX idx_orders_customer ON orders (customer_id)»")
      `,
    },
  ],
  accepts: [
    {
      title: "Concurrently",
      language: "sql",
      code: "CREATE INDEX CONCURRENTLY idx_orders_customer ON orders (customer_id);",
    },
    {
      title: "A table of this script",
      language: "sql",
      code: `
        CREATE TABLE items (id bigint PRIMARY KEY, name text);
        CREATE INDEX idx_items_name ON items (name);
        ALTER TABLE items ADD CONSTRAINT items_name CHECK (name <> '');
      `,
    },
    {
      title: "Not validated yet",
      language: "sql",
      code: "ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (c) REFERENCES customers (id) NOT VALID;",
    },
    {
      title: "A constant default",
      language: "sql",
      code: "ALTER TABLE orders ADD COLUMN created timestamptz DEFAULT now(), ADD COLUMN n int NOT NULL DEFAULT 0;",
    },
    {
      title: "MySQL",
      language: "sql",
      code: "CREATE TABLE a (id INT AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB;\nCREATE INDEX i ON b (c);",
    },
    {
      title: "Concurrently",
      language: "python",
      fileName: "alembic/versions/1a_index.py",
      code: `
        from alembic import op
        def upgrade():
            with op.get_context().autocommit_block():
                op.create_index("ix_a", "orders", ["customer_id"], postgresql_concurrently=True)
      `,
    },
    {
      title: "A new table",
      language: "python",
      fileName: "alembic/versions/1a_table.py",
      code: `
        from alembic import op
        import sqlalchemy as sa
        def upgrade():
            op.create_table("items", sa.Column("id", sa.Integer, primary_key=True))
            op.create_index("ix_items", "items", ["name"])
      `,
    },
    {
      title: "The way back",
      language: "python",
      fileName: "alembic/versions/1a_index.py",
      code: `
        from alembic import op
        def downgrade():
            op.drop_index("ix_a", "orders")
      `,
    },
    {
      title: "Nullable",
      language: "python",
      fileName: "alembic/versions/1a_column.py",
      code: `
        from alembic import op
        import sqlalchemy as sa
        def upgrade():
            op.add_column("orders", sa.Column("note", sa.Text(), nullable=True))
      `,
    },
  ],
};
