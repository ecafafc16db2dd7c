/** What unbounded-concurrency reports and what it leaves alone. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "gather over a comprehension",
      language: "python",
      code: `
        import asyncio
        import httpx
        async def load(urls):
            async with httpx.AsyncClient() as client:
                return await «asyncio.gather(*[client.get(url) for url in urls])»
      `,
    },
    {
      title: "gather over a generator",
      language: "python",
      code: `
        import asyncio
        async def notify_all(users):
            await «asyncio.gather(*(send_mail(user) for user in users))»
      `,
    },
    {
      title: "Tasks in a list",
      language: "python",
      code: `
        import asyncio
        async def sync(orders):
            tasks = [asyncio.create_task(push(order)) for order in orders]
            await «asyncio.gather(*tasks)»
      `,
    },
    {
      title: "gather over map",
      language: "python",
      code: `
        import asyncio
        async def refresh(ids):
            return await «asyncio.gather(*map(fetch_one, ids))»
      `,
    },
    {
      title: "Promise.all over map",
      language: "ecmascript",
      code: `
        export async function load(urls: string[]) {
          return await «Promise.all(urls.map((url) => fetch(url, { signal })))»;
        }
      `,
    },
    {
      title: "With an async callback",
      language: "ecmascript",
      code: `
        await «Promise.all(
          users.map(async (user) => {
            await sendMail(user.email);
          }),
        )»;
      `,
    },
    {
      title: "allSettled",
      language: "ecmascript",
      code: `
        const results = await «Promise.allSettled(orders.map((order) => client.push(order)))»;
      `,
    },
    {
      title: "A name for the promises",
      language: "ecmascript",
      code: `
        const pending = rows.map((row) => upload(row));
        await «Promise.all(pending)»;
      `,
    },
    {
      title: "A goroutine per element",
      language: "go",
      code: `
        package a
        func notify(users []User) {
          for _, user := range users {
            «go send(user)»
          }
        }
      `,
    },
    {
      title: "With a wait group",
      language: "go",
      code: `
        package a
        import "sync"
        func load(urls []string) {
          var wg sync.WaitGroup
          for _, url := range urls {
            wg.Add(1)
            «go func(u string) {
              defer wg.Done()
              fetch(u)
            }(url)»
          }
          wg.Wait()
        }
      `,
    },
    {
      title: "A goroutine per message",
      language: "go",
      code: `
        package a
        func consume(messages <-chan Message) {
          for message := range messages {
            «go handle(message)»
          }
        }
      `,
    },
    {
      title: "In a closure",
      language: "go",
      code: `
        package a
        func all(items []Item) {
          for i := range items {
            «go func() { process(items[i]) }()»
          }
        }
      `,
    },
  ],
  accepts: [
    {
      title: "A semaphore",
      language: "python",
      code: `
        import asyncio
        async def load(urls):
            limit = asyncio.Semaphore(10)
            async def one(url):
                async with limit:
                    return await fetch(url)
            return await asyncio.gather(*(one(url) for url in urls))
      `,
    },
    {
      title: "A fixed few",
      language: "python",
      code: `
        import asyncio
        async def page(user):
            return await asyncio.gather(orders(user), invoices(user), messages(user))
      `,
    },
    {
      title: "In batches",
      language: "python",
      code: `
        import asyncio
        async def load(urls):
            for batch in chunked(urls, 20):
                await asyncio.gather(*(fetch(url) for url in batch))
      `,
    },
    {
      title: "A literal list",
      language: "python",
      code: `
        import asyncio
        async def load():
            return await asyncio.gather(*[fetch(name) for name in ("a", "b", "c")])
      `,
    },
    {
      title: "A limiter",
      language: "ecmascript",
      code: `
        import pLimit from "p-limit";
        const limit = pLimit(8);
        await Promise.all(urls.map((url) => limit(() => fetch(url, { signal }))));
      `,
    },
    {
      title: "A slice",
      language: "ecmascript",
      code: `
        for (let i = 0; i < rows.length; i += 50) {
          await Promise.all(rows.slice(i, i + 50).map((row) => upload(row)));
        }
      `,
    },
    {
      title: "A fixed few",
      language: "ecmascript",
      code: `
        const [user, orders] = await Promise.all([loadUser(id), loadOrders(id)]);
      `,
    },
    {
      title: "Reading bodies that are here already",
      language: "ecmascript",
      code: `
        const bodies = await Promise.all(responses.map((response) => response.json()));
      `,
    },
    {
      title: "errgroup with a limit",
      language: "go",
      code: `
        package a
        import "golang.org/x/sync/errgroup"
        func load(urls []string) error {
          var group errgroup.Group
          group.SetLimit(8)
          for _, url := range urls {
            group.Go(func() error { return fetch(url) })
          }
          return group.Wait()
        }
      `,
    },
    {
      title: "A fixed number of workers",
      language: "go",
      code: `
        package a
        func start(jobs <-chan Job) {
          for i := 0; i < 4; i++ {
            go work(jobs)
          }
        }
      `,
    },
    {
      title: "A semaphore channel",
      language: "go",
      code: `
        package a
        func load(urls []string) {
          sem := make(chan struct{}, 8)
          for _, url := range urls {
            sem <- struct{}{}
            go func(u string) {
              defer func() { <-sem }()
              fetch(u)
            }(url)
          }
        }
      `,
    },
    {
      title: "One goroutine",
      language: "go",
      code: `
        package a
        func start() {
          go serve()
        }
      `,
    },
  ],
};
