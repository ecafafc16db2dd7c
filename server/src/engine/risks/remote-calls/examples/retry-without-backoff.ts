/** Examples of retry-without-backoff. */
import { examplesIn } from "../../exampleList.ts";
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    ...examplesIn(
      "python",
      [
        "At once",
        "def load(url):\n    «for attempt in range(3):\n        try:\n            return requests.get(url, timeout=5)\n        except requests.RequestException:\n            continue»\n    raise GaveUp(url)",
      ],
      [
        "For ever",
        "def push(event):\n    «while True:\n        try:\n            client.send(event)\n            break\n        except ConnectionError:\n            time.sleep(1)»",
      ],
      [
        "The same pause each time",
        "def load(url):\n    «for attempt in range(5):\n        try:\n            return requests.get(url, timeout=5)\n        except requests.RequestException:\n            time.sleep(1)»\n    raise GaveUp(url)",
      ],
      [
        "A counter",
        "def charge(order):\n    tries = 0\n    «while tries < 5:\n        try:\n            return gateway.charge(order)\n        except GatewayError:\n            tries += 1»\n    raise GaveUp(order)",
      ],
    ),
    ...examplesIn(
      "ecmascript",
      [
        "At once",
        'async function load(url: string) {\n  «for (let i = 0; i < 3; i++) {\n    try {\n      return await fetch(url);\n    } catch (error) {\n      console.warn("again", i);\n    }\n  }»\n  throw new Error("gave up");\n}',
      ],
      [
        "For ever",
        "async function push(event: Event) {\n  «while (true) {\n    try {\n      await client.send(event);\n      return;\n    } catch {\n      await sleep(1000);\n    }\n  }»\n}",
      ],
      [
        "The same pause each time",
        "async function load(url: string) {\n  «for (let i = 0; i < 5; i++) {\n    try {\n      return await fetch(url);\n    } catch (error) {\n      if (i === 4) throw error;\n      await new Promise((resolve) => setTimeout(resolve, 1000));\n    }\n  }»\n}",
      ],
      [
        "A counter",
        "async function charge(order: Order) {\n  let left = 3;\n  «while (left > 0) {\n    try {\n      return await gateway.charge(order);\n    } catch (error) {\n      left--;\n    }\n  }»\n}",
      ],
    ),
    ...examplesIn(
      "java",
      [
        "At once",
        'class Loader {\n  Rate load(String url) {\n    «for (int i = 0; i < 3; i++) {\n      try {\n        return template.getForObject(url, Rate.class);\n      } catch (RestClientException e) {\n        log.warn("again", e);\n      }\n    }»\n    throw new IllegalStateException();\n  }\n}',
      ],
      [
        "For ever",
        "class Sender {\n  void push(Event event) throws InterruptedException {\n    «while (true) {\n      try {\n        client.send(event);\n        break;\n      } catch (IOException e) {\n        Thread.sleep(1000);\n      }\n    }»\n  }\n}",
      ],
      [
        "The same pause each time",
        "class Sender {\n  Reply push(Event event) throws InterruptedException {\n    «for (int i = 0; i < 5; i++) {\n      try {\n        return client.send(event);\n      } catch (IOException e) {\n        Thread.sleep(500);\n      }\n    }»\n    return null;\n  }\n}",
      ],
      [
        "A counter",
        "class Payments {\n  Receipt charge(Order order) {\n    int tries = 0;\n    «while (tries < 3) {\n      try {\n        return gateway.charge(order);\n      } catch (GatewayException e) {\n        tries++;\n      }\n    }»\n    throw new IllegalStateException();\n  }\n}",
      ],
    ),
  ],
  accepts: [
    ...examplesIn(
      "python",
      [
        "A pause that grows",
        "def load(url):\n    for attempt in range(5):\n        try:\n            return requests.get(url, timeout=5)\n        except requests.RequestException:\n            time.sleep(2 ** attempt + random.random())\n    raise GaveUp(url)",
      ],
      [
        "A library does it",
        "@retry(wait=wait_exponential(), stop=stop_after_attempt(5))\ndef load(url):\n    return requests.get(url, timeout=5)",
      ],
      [
        "Each of many things",
        "def all(urls):\n    for url in urls:\n        try:\n            return requests.get(url, timeout=5)\n        except requests.RequestException:\n            continue",
      ],
      [
        "Asking a person",
        'while True:\n    try:\n        number = int(input())\n        break\n    except ValueError:\n        print("a number, please")',
      ],
    ),
    ...examplesIn(
      "ecmascript",
      [
        "A pause that grows",
        "async function load(url: string) {\n  for (let i = 0; i < 5; i++) {\n    try {\n      return await fetch(url);\n    } catch (error) {\n      if (i === 4) throw error;\n      await sleep(2 ** i * 100);\n    }\n  }\n}",
      ],
      ["A library does it", "const load = (url: string) => pRetry(() => fetch(url), { retries: 5 });"],
      [
        "Each of many things",
        "for (const url of mirrors) {\n  try {\n    return await fetch(url);\n  } catch {\n    continue;\n  }\n}",
      ],
      [
        "The failure ends the loop",
        "while (true) {\n  try {\n    if (await client.send(next())) break;\n  } catch (error) {\n    throw error;\n  }\n}",
      ],
    ),
    ...examplesIn(
      "java",
      [
        "A pause that grows",
        "class Loader {\n  Rate load(String url) throws InterruptedException {\n    for (int i = 0; i < 3; i++) {\n      try {\n        return template.getForObject(url, Rate.class);\n      } catch (RestClientException e) {\n        Thread.sleep(100L << i);\n      }\n    }\n    return null;\n  }\n}",
      ],
      [
        "A library does it",
        "class Loader {\n  @Retryable(maxAttempts = 3)\n  Rate load(String url) {\n    return template.getForObject(url, Rate.class);\n  }\n}",
      ],
      [
        "Each of many things",
        'class Loader {\n  Rate load(List<String> urls) {\n    for (String url : urls) {\n      try {\n        return template.getForObject(url, Rate.class);\n      } catch (RestClientException e) {\n        log.warn("next", e);\n      }\n    }\n    return null;\n  }\n}',
      ],
      [
        "Thrown",
        "class Loader {\n  Rate load(String url) {\n    while (true) {\n      try {\n        return template.getForObject(url, Rate.class);\n      } catch (RestClientException e) {\n        throw new IllegalStateException(e);\n      }\n    }\n  }\n}",
      ],
    ),
  ],
};
