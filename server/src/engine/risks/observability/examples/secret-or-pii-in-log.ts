/** What secret-or-pii-in-log reports and what it leaves alone. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "A password in an f-string",
      language: "python",
      code: `
        import logging
        logger = logging.getLogger(__name__)
        def login(username, password):
            logger.info(f"login {username} {«password»}")
      `,
    },
    {
      title: "A token as an argument",
      language: "python",
      code: `
        import logging
        def refresh(session):
            logging.debug("token=%s", «session.access_token»)
      `,
    },
    {
      title: "Headers of the request",
      language: "python",
      code: `
        from flask import request
        import logging
        log = logging.getLogger("api")
        def hook():
            log.warning("unexpected call %s", «request.headers»)
      `,
    },
    {
      title: "A field the context calls personal",
      language: "python",
      context: {
        compliance: {
          dataClasses: { health: ["diagnosis"] },
          terms: { organisation: [], clients: [], projects: [] },
          internalDomains: [],
          allow: [],
        },
      },
      code: `
        import logging
        def store(visit):
            logging.info("stored %s", «visit.diagnosis»)
      `,
    },
    {
      title: "The body of the request",
      language: "ecmascript",
      code: `
        app.post("/login", (req, res) => {
          console.log("login", «req.body»);
        });
      `,
    },
    {
      title: "A key from the environment",
      language: "ecmascript",
      code: `
        console.log(\`using \${«process.env.STRIPE_SECRET_KEY»}\`);
      `,
    },
    {
      title: "A card number",
      language: "ecmascript",
      code: `
        import pino from "pino";
        const logger = pino();
        export function charge(card: Card) {
          logger.info({ number: «card.cardNumber» }, "charging");
        }
      `,
    },
    {
      title: "A national id",
      language: "ecmascript",
      code: `
        import winston from "winston";
        const log = winston.createLogger();
        function verify(person: Person) {
          log.info("verifying " + «person.ssn»);
        }
      `,
    },
  ],
  accepts: [
    {
      title: "Only that there is one",
      language: "python",
      code: `
        import logging
        def login(password):
            logging.info("password given: %s, %d characters", bool(password), len(password))
      `,
    },
    {
      title: "Hashed",
      language: "python",
      code: `
        import hashlib
        import logging
        def seen(token):
            logging.info("token %s", hashlib.sha256(token.encode()).hexdigest()[:8])
      `,
    },
    {
      title: "Numbers that are called tokens",
      language: "python",
      code: `
        import logging
        def done(usage):
            logging.info("prompt tokens %d, max_tokens %d", usage.prompt_tokens, usage.max_tokens)
      `,
    },
    {
      title: "An identifier",
      language: "python",
      code: `
        import logging
        def charge(order):
            logging.info("charged order %s of user %s", order.id, order.user_id)
      `,
    },
    {
      title: "Masked",
      language: "ecmascript",
      code: `
        import pino from "pino";
        const logger = pino();
        logger.info({ token: mask(session.token) }, "refreshed");
      `,
    },
    {
      title: "The name of a secret, not the secret",
      language: "ecmascript",
      code: `
        console.log("missing", secretName, passwordField);
      `,
    },
    {
      title: "Part of the request by name",
      language: "ecmascript",
      code: `
        app.get("/x", (req, res) => {
          console.log(req.method, req.path, req.params.id);
        });
      `,
    },
    {
      title: "A comparison says nothing of the value",
      language: "ecmascript",
      code: `
        console.log("changed", oldPassword !== newPassword);
      `,
    },
  ],
};
