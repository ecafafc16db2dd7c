import { named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const connect: Fact = { roles: ["db.connect", "db.pool"], returns: "redis.Redis" };
const methods: Record<string, Fact> = {
  ...named(
    { roles: ["cache.read"], blocking: "network" },
    "get",
    "mget",
    "hget",
    "hgetall",
    "exists",
    "keys",
    "smembers",
    "lrange",
    "ttl",
  ),
  ...named(
    { roles: ["cache.write"], blocking: "network" },
    "set",
    "setex",
    "setnx",
    "hset",
    "delete",
    "incr",
    "decr",
    "expire",
    "lpush",
    "rpush",
    "sadd",
    "zadd",
  ),
  publish: { roles: ["queue.publish"], blocking: "network" },
  pipeline: { returns: "redis.Pipeline" },
  lock: { roles: ["concurrency.limit"] },
};

export default defineLibrary({
  name: "redis",
  language: "python",
  source: "https://redis.readthedocs.io/en/stable/commands.html",
  modules: ["redis"],
  globals: { redis: "redis" },
  functions: {
    ...named(connect, "redis.Redis", "redis.StrictRedis", "redis.from_url", "redis.Redis.from_url"),
    ...named({ ...connect, returns: "redis.asyncio.Redis" }, "redis.asyncio.Redis", "redis.asyncio.from_url"),
    "redis.ConnectionPool": { roles: ["db.pool"] },
  },
  types: {
    "redis.Redis": { methods, closes: ["close"] },
    "redis.asyncio.Redis": {
      methods: Object.fromEntries(
        Object.entries(methods).map(([name, { roles, returns }]) => [
          name,
          { ...(roles ? { roles } : {}), ...(returns ? { returns } : {}), async: roles !== undefined },
        ]),
      ),
      closes: ["aclose", "close"],
    },
    "redis.Pipeline": { anyMethod: { returns: "self" } },
  },
});
