/** Examples of unbounded-cache. */
import { examplesIn } from "../../exampleList.ts";
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    ...examplesIn(
      "python",
      [
        "A dict",
        "«_cache = {}»\n\ndef user(id):\n    if id not in _cache:\n        _cache[id] = load(id)\n    return _cache[id]",
      ],
      [
        "A typed dict",
        "«profile_cache: dict[str, dict] = {}»\n\ndef profile(name):\n    found = profile_cache.get(name)\n    if found is None:\n        found = fetch(name)\n        profile_cache[name] = found\n    return found",
      ],
      [
        "On a method",
        "import functools\n\nclass Repo:\n    @«functools.lru_cache(maxsize=None)»\n    def find(self, key):\n        return self.db.get(key)",
      ],
      [
        "functools.cache on a method",
        "from functools import cache\n\nclass Rates:\n    @«cache»\n    def rate(self, currency):\n        return self.client.rate(currency)",
      ],
    ),
    ...examplesIn(
      "ecmascript",
      [
        "A Map",
        "«const cache = new Map<string, User>()»;\nexport async function user(id: string) {\n  const hit = cache.get(id);\n  if (hit) return hit;\n  const loaded = await load(id);\n  cache.set(id, loaded);\n  return loaded;\n}",
      ],
      [
        "An object",
        "«const tokenCache: Record<string, Token> = {}»;\nexport function token(key: string) {\n  if (!tokenCache[key]) tokenCache[key] = issue(key);\n  return tokenCache[key];\n}",
      ],
      ["let", "«let memo = {}»;\nfunction cost(input) {\n  return (memo[input] ??= compute(input));\n}"],
      [
        "In a handler",
        '«const responseCache = new Map()»;\napp.get("/search", async (req, res) => {\n  const key = req.query.q;\n  if (!responseCache.has(key)) responseCache.set(key, await search(key));\n  res.json(responseCache.get(key));\n});',
      ],
    ),
    ...examplesIn(
      "go",
      [
        "A map",
        "package api\n\n«var cache = map[string]User{}»\n\nfunc find(id string) User {\n    if user, ok := cache[id]; ok {\n        return user\n    }\n    user := load(id)\n    cache[id] = user\n    return user\n}",
      ],
      [
        "With a lock",
        "package api\n\nvar mu sync.Mutex\n«var rateCache = map[string]float64{}»\n\nfunc rate(currency string) float64 {\n    mu.Lock()\n    defer mu.Unlock()\n    rateCache[currency] = fetch(currency)\n    return rateCache[currency]\n}",
      ],
      [
        "Of pointers",
        "package api\n\n«var userCache = map[int]*User{}»\n\nfunc put(u *User) {\n    userCache[u.ID] = u\n}",
      ],
      [
        "A memo",
        "package calc\n\n«var memo = map[string]int{}»\n\nfunc cost(input string) int {\n    memo[input] = compute(input)\n    return memo[input]\n}",
      ],
    ),
    ...examplesIn(
      "java",
      [
        "A static map",
        "class Users {\n  «private static final Map<String, User> CACHE = new ConcurrentHashMap<>();»\n  User find(String id) {\n    return CACHE.computeIfAbsent(id, this::load);\n  }\n}",
      ],
      [
        "put",
        "class Rates {\n  «private static Map<String, Rate> rateCache = new HashMap<>();»\n  Rate rate(String currency) {\n    Rate rate = fetch(currency);\n    rateCache.put(currency, rate);\n    return rate;\n  }\n}",
      ],
      [
        "Asked first",
        "class Tokens {\n  «static final Map<String, Token> tokenCache = new HashMap<>();»\n  static Token token(String key) {\n    if (!tokenCache.containsKey(key)) {\n      tokenCache.put(key, issue(key));\n    }\n    return tokenCache.get(key);\n  }\n}",
      ],
      [
        "putIfAbsent",
        "class Pages {\n  «private static final Map<String, Page> PAGE_CACHE = new ConcurrentHashMap<>();»\n  void keep(Page page) {\n    PAGE_CACHE.putIfAbsent(page.url(), page);\n  }\n}",
      ],
    ),
  ],
  accepts: [
    ...examplesIn(
      "python",
      [
        "Emptied when full",
        "_cache = {}\n\ndef user(id):\n    if len(_cache) > 1000:\n        _cache.clear()\n    _cache[id] = load(id)\n    return _cache[id]",
      ],
      [
        "A bounded cache of a function",
        "from functools import lru_cache\n\n@lru_cache(maxsize=256)\ndef rate(currency):\n    return fetch(currency)",
      ],
      [
        "Fixed keys",
        '_cache = {}\n\ndef settings():\n    if "settings" not in _cache:\n        _cache["settings"] = load()\n    return _cache["settings"]',
      ],
      [
        "Of one call",
        "def all(ids):\n    cache = {}\n    for id in ids:\n        cache[id] = load(id)\n    return cache",
      ],
    ),
    ...examplesIn(
      "ecmascript",
      [
        "Deleted again",
        "const cache = new Map<string, User>();\nexport function put(user: User) {\n  cache.set(user.id, user);\n  setTimeout(() => cache.delete(user.id), 60_000);\n}",
      ],
      [
        "A size is kept",
        "const cache = new Map();\nexport function put(key: string, value: Page) {\n  if (cache.size > 500) evict();\n  cache.set(key, value);\n}",
      ],
      ["A WeakMap", "const cache = new WeakMap();\nexport const put = (key: object) => cache.set(key, compute(key));"],
      [
        "An LRU",
        "const cache = new LRUCache({ max: 500 });\nexport const put = (key: string) => cache.set(key, compute(key));",
      ],
    ),
    ...examplesIn(
      "go",
      [
        "Deleted",
        "package api\n\nvar cache = map[string]User{}\n\nfunc put(u User) { cache[u.ID] = u }\n\nfunc drop(id string) { delete(cache, id) }",
      ],
      [
        "Counted",
        "package api\n\nvar cache = map[string]User{}\n\nfunc put(u User) {\n    if len(cache) < 1000 {\n        cache[u.ID] = u\n    }\n}",
      ],
      [
        "Local",
        "package api\n\nfunc all(ids []string) {\n    cache := map[string]User{}\n    for _, id := range ids {\n        cache[id] = load(id)\n    }\n}",
      ],
      [
        "A table",
        'package api\n\nvar cache = map[string]int{"a": 1}\n\nfunc get(key string) int { return cache[key] }',
      ],
    ),
    ...examplesIn(
      "java",
      [
        "Removed",
        "class Users {\n  private static final Map<String, User> CACHE = new ConcurrentHashMap<>();\n  void put(User user) { CACHE.put(user.id(), user); }\n  void drop(String id) { CACHE.remove(id); }\n}",
      ],
      [
        "Of an instance",
        "class Parser {\n  private final Map<String, Node> cache = new HashMap<>();\n  Node node(String key) { return cache.computeIfAbsent(key, this::parse); }\n}",
      ],
      [
        "Only read",
        "class Codes {\n  private static final Map<String, Code> CACHE = new HashMap<>();\n  Code code(String key) { return CACHE.get(key); }\n}",
      ],
      [
        "Counted",
        "class Users {\n  private static final Map<String, User> CACHE = new HashMap<>();\n  void put(User user) { if (CACHE.size() < 100) CACHE.put(user.id(), user); }\n}",
      ],
    ),
  ],
};
