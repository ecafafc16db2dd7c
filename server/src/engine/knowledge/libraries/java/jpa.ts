import { named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const query: Fact = { roles: ["db.execute"], returns: "jakarta.persistence.Query" };
const manager = "jakarta.persistence.EntityManager";

/** JPA, and Hibernate's own session: the same roles. */
export default defineLibrary({
  name: "jakarta.persistence",
  language: "java",
  source:
    "https://jakarta.ee/specifications/persistence/3.1/apidocs/jakarta.persistence/jakarta/persistence/entitymanager",
  modules: ["jakarta.persistence", "javax.persistence", "org.hibernate", "jakarta.transaction"],
  globals: { EntityManager: manager },
  conventions: { values: { entityManager: manager, em: manager } },
  functions: {
    "jakarta.transaction.Transactional": { roles: ["db.transaction"] },
    "javax.transaction.Transactional": { roles: ["db.transaction"] },
  },
  types: {
    [manager]: {
      methods: {
        ...named(query, "createQuery", "createNativeQuery", "createNamedQuery"),
        ...named({ roles: ["db.query", "db.key"], blocking: "database" }, "find", "getReference", "get", "load"),
        ...named({ roles: ["db.write", "db.insert"], blocking: "database" }, "persist", "save"),
        ...named({ roles: ["db.write", "db.update"], blocking: "database" }, "merge", "saveOrUpdate"),
        ...named({ roles: ["db.write", "db.delete"], blocking: "database" }, "remove"),
        flush: {},
        clear: {},
        lock: { roles: ["db.lock"] },
        getTransaction: { returns: "jakarta.persistence.EntityTransaction" },
        beginTransaction: { roles: ["db.transaction"] },
      },
    },
    "jakarta.persistence.EntityTransaction": {
      methods: { begin: { roles: ["db.transaction"] }, commit: { roles: ["db.commit"] } },
    },
    "jakarta.persistence.Query": {
      anyMethod: { returns: "self" },
      methods: {
        ...named({ roles: ["db.query", "db.list"], blocking: "database" }, "getResultList", "list"),
        ...named(
          { roles: ["db.query", "db.bound"], blocking: "database" },
          "getSingleResult",
          "uniqueResult",
          "getSingleResultOrNull",
          "getResultStream",
        ),
        executeUpdate: { roles: ["db.write"], blocking: "database" },
        setMaxResults: { roles: ["db.bound"], returns: "self" },
        setLockMode: { roles: ["db.lock"], returns: "self" },
      },
    },
  },
  aliases: {
    "javax.persistence.EntityManager": manager,
    "org.hibernate.Session": manager,
    "jakarta.persistence.TypedQuery": "jakarta.persistence.Query",
    "javax.persistence.TypedQuery": "jakarta.persistence.Query",
    "javax.persistence.Query": "jakarta.persistence.Query",
  },
});
