/** Go: a new root context where the one of the caller is at hand, so that a cancelled request goes on working. */
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { dottedPath, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { examplesIn } from "../exampleList.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "context-not-propagated",
    family: "remote-calls",
    title: "Context of the request not passed on",
    severity: "warning",
    languages: ["go"],
    messages: {
      root: {
        what: "{call} starts a new context although {held} is at hand.",
        why: "When the client goes away or the deadline of the request passes, the work below goes on: queries and calls pile up for answers nobody waits for, and the trace of the request ends here.",
        next: "Pass {held} on. If the work must outlive the request, say so with context.WithoutCancel({held}).",
      },
      without: {
        what: "{call} runs without a context although {held} is at hand.",
        why: "A cancelled request or a passed deadline does not stop this call: it holds its connection until the other side answers, and under load the pool is full of work nobody waits for.",
        next: "Use {form} with {held}.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (review.knowledge.language !== "go") return undefined;
      const held = contextAtHand(call);
      if (!held) return undefined;
      const values = { call: `${review.textOf(call.callee)}()`, held };
      if (/^context\.(?:Background|TODO)$/.test(dottedPath(call.callee)?.join(".") ?? ""))
        return { message: "root" as const, at: call, values };
      const form = formWithContext(call, review);
      return form ? { message: "without" as const, at: call, values: { ...values, form }, restsOn: call } : undefined;
    },
  },
  examples: {
    flags: examplesIn(
      "go",
      [
        "A new context in a handler",
        `
          package api

          func (h *Handler) Get(w http.ResponseWriter, r *http.Request) {
              user, err := h.users.Find(«context.Background()», r.PathValue("id"))
              respond(w, user, err)
          }
        `,
      ],
      [
        "A deadline on a new root",
        `
          package billing

          func (s *Service) Charge(ctx context.Context, order Order) error {
              inner, cancel := context.WithTimeout(«context.Background()», 5*time.Second)
              defer cancel()
              return s.gateway.Charge(inner, order)
          }
        `,
      ],
      [
        "TODO that stayed",
        `
          package store

          func (s *Store) Save(ctx context.Context, item Item) error {
              return s.client.Put(«context.TODO()», item.Key, item)
          }
        `,
      ],
      [
        "A query that cannot be cancelled",
        `
          package store

          import "database/sql"

          func total(ctx context.Context, db *sql.DB, id int) (n int, err error) {
              err = «db.QueryRow("SELECT total FROM orders WHERE id = $1", id)».Scan(&n)
              return n, err
          }
        `,
      ],
      [
        "A request without the context",
        `
          package api

          import "net/http"

          func ping(ctx context.Context, client *http.Client, url string) error {
              req, err := «http.NewRequest(http.MethodGet, url, nil)»
              if err != nil {
                  return err
              }
              return send(client, req)
          }
        `,
      ],
    ),
    accepts: examplesIn(
      "go",
      [
        "At the start of the program",
        `
          package main

          func main() {
              ctx := context.Background()
              run(ctx)
          }
        `,
      ],
      [
        "Passed on",
        `
          package store

          func (s *Store) Save(ctx context.Context, item Item) error {
              return s.client.Put(ctx, item.Key, item)
          }
        `,
      ],
      [
        "Work that outlives the request",
        `
          package api

          func (h *Handler) Post(w http.ResponseWriter, r *http.Request) {
              go func() {
                  h.audit.Write(context.Background(), "posted")
              }()
              w.WriteHeader(http.StatusAccepted)
          }
        `,
      ],
      [
        "A default for callers without one",
        `
          package client

          func (c *Client) Do(ctx context.Context) error {
              if ctx == nil {
                  ctx = context.Background()
              }
              return c.do(ctx)
          }
        `,
      ],
      [
        "Shutting down after the context has ended",
        `
          package server

          func serve(ctx context.Context, srv *http.Server) error {
              <-ctx.Done()
              stop, cancel := context.WithTimeout(context.Background(), 10*time.Second)
              defer cancel()
              return srv.Shutdown(stop)
          }
        `,
      ],
      [
        "The request gets it afterwards",
        `
          package api

          import "net/http"

          func ping(ctx context.Context, url string) (*http.Request, error) {
              req, err := http.NewRequest(http.MethodGet, url, nil)
              if err != nil {
                  return nil, err
              }
              return req.WithContext(ctx), nil
          }
        `,
      ],
    ),
  },
});

/** How the context is written where the call stands; nothing where work is detached on purpose or ends with it. */
function contextAtHand(call: Call): string | undefined {
  for (let current: CodeNode | undefined = call; current; current = current.parent) {
    if (current.kind === "deferred" || (current.kind === "assign" && current.declares === undefined && isRoot(current)))
      return undefined;
    if (current.kind !== "function") continue;
    const held = heldBy(current);
    if (held) return mentionsEnd(current) ? undefined : held;
  }
  return undefined;
}

function heldBy(declared: FunctionNode): string | undefined {
  for (const { name, type } of declared.parameters) {
    if (name === "" || name === "_") continue;
    if (type?.name === "context.Context") return name;
    if (type?.name === "http.Request") return `${name}.Context()`;
    if (type?.name === "gin.Context") return `${name}.Request.Context()`;
    if (type?.name === "echo.Context") return `${name}.Request().Context()`;
  }
  return undefined;
}

/** `ctx = context.Background()` gives a default. */
const isRoot = (assign: CodeNode & { kind: "assign" }): boolean =>
  assign.value?.kind === "call" && /^(?:Background|TODO)$/.test(lastName(assign.value) ?? "");

/** The function waits for the end of its context, shuts down, or sets the context in another way. */
const mentionsEnd = (declared: FunctionNode): boolean => {
  const properties = new Set<string>();
  collectMembers(declared, properties);
  return ["Done", "Shutdown", "WithContext", "WithoutCancel"].some((name) => properties.has(name));
};

function collectMembers(node: CodeNode, into: Set<string>): void {
  if (node.kind === "member") into.add(node.property);
  forEachChild(node, (child) => collectMembers(child, into));
}

const contextForms: Readonly<Record<string, string>> = {
  Query: "QueryContext",
  QueryRow: "QueryRowContext",
  Exec: "ExecContext",
  Prepare: "PrepareContext",
  NewRequest: "NewRequestWithContext",
};

/** Only database/sql's own objects and net/http have both forms under these names. */
function formWithContext(call: Call, review: Review): string | undefined {
  const name = lastName(call.callee) ?? "";
  const form = Object.hasOwn(contextForms, name) ? contextForms[name] : undefined;
  const qualified = review.nameOf(call) ?? "";
  const both = /^(?:database\/sql\.(?:DB|Tx|Conn|Stmt)|net\/http|github\.com\/jmoiron\/sqlx\.(?:DB|Tx))\.\w+$/;
  return form && both.test(qualified) ? form : undefined;
}
