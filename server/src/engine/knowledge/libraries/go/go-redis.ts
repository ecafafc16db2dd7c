import { named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const connect: Fact = { roles: ["db.connect"], returns: "github.com/redis/go-redis.Client" };

export default defineLibrary({
  name: "github.com/redis/go-redis",
  language: "go",
  source: "https://pkg.go.dev/github.com/redis/go-redis/v9",
  modules: ["github.com/redis/go-redis", "github.com/go-redis/redis"],
  globals: { redis: "github.com/redis/go-redis" },
  functions: named(
    connect,
    "github.com/redis/go-redis.NewClient",
    "github.com/go-redis/redis.NewClient",
    "github.com/redis/go-redis.NewClusterClient",
  ),
  types: {
    "github.com/redis/go-redis.Client": {
      methods: {
        ...named({ roles: ["cache.read"], blocking: "network" }, "Get", "MGet", "HGet", "HGetAll", "Exists", "Keys"),
        ...named(
          { roles: ["cache.write"], blocking: "network" },
          "Set",
          "SetEX",
          "SetNX",
          "HSet",
          "Del",
          "Incr",
          "Expire",
        ),
        Publish: { roles: ["queue.publish"] },
        Pipeline: {},
      },
      closes: ["Close"],
    },
  },
  aliases: { "github.com/go-redis/redis.Client": "github.com/redis/go-redis.Client" },
});
