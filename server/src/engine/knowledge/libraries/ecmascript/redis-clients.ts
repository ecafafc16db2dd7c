import { named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const methods: Record<string, Fact> = {
  ...named(
    { roles: ["cache.read"], async: true },
    "get",
    "mget",
    "hget",
    "hgetall",
    "exists",
    "keys",
    "smembers",
    "lrange",
    "ttl",
    "mGet",
    "hGet",
    "hGetAll",
    "sMembers",
    "lRange",
  ),
  ...named(
    { roles: ["cache.write"], async: true },
    "set",
    "setex",
    "setEx",
    "hset",
    "hSet",
    "del",
    "incr",
    "decr",
    "expire",
    "lpush",
    "rpush",
    "sadd",
  ),
  publish: { roles: ["queue.publish"], async: true },
  connect: { async: true },
  multi: { returns: "ioredis.Pipeline" },
  pipeline: { returns: "ioredis.Pipeline" },
  quit: { async: true },
};
const connect: Fact = { roles: ["db.connect"], returns: "ioredis.Redis" };

/** ioredis and node-redis: the same roles. */
export default [
  defineLibrary({
    name: "ioredis",
    language: "ecmascript",
    source: "https://redis.github.io/ioredis/classes/Redis.html",
    modules: ["ioredis"],
    conventions: { values: { redis: "ioredis.Redis", redisClient: "ioredis.Redis" } },
    functions: { ioredis: connect, "ioredis.Redis": connect, "ioredis.Cluster": connect },
    types: {
      "ioredis.Redis": { methods, closes: ["quit", "disconnect"] },
      ioredis: { extends: ["ioredis.Redis"] },
      "ioredis.Pipeline": { anyMethod: { returns: "self" } },
    },
  }),
  defineLibrary({
    name: "redis",
    language: "ecmascript",
    source: "https://redis.io/docs/latest/develop/clients/nodejs/",
    modules: ["redis"],
    functions: { "redis.createClient": connect },
  }),
];
