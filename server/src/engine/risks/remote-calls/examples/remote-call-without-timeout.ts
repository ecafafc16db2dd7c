/** Examples of remote-call-without-timeout. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "requests waits for ever by default",
      language: "python",
      code: `
          import requests
          def load(url):
              return «requests.get(url)».json()
        `,
      fixed: `
          import requests
          def load(url):
              return requests.get(url, timeout=10).json()
        `,
    },
    {
      title: "A session does not carry a timeout",
      language: "python",
      code: `
          import requests
          session = requests.Session()
          def send(order):
              «session.post("https://billing.example/orders", json=order)»
        `,
    },
    {
      title: "httpx with its timeout switched off",
      language: "python",
      code: `
          import httpx
          def load(url):
              return «httpx.get(url, timeout=None)»
        `,
    },
    {
      title: "A pasted fragment without the import",
      language: "python",
      code: `
          response = «requests.put(url, data=payload)»
          response.raise_for_status()
        `,
    },
    {
      title: "fetch waits for ever",
      language: "ecmascript",
      code: `

export async function load(id: string) {
  const res = await «fetch("https://api.example.com/orders/" + id)»;
  return res.json();
}
`,
    },
    {
      title: "fetch with options, but no signal",
      language: "ecmascript",
      code: `

const res = await «fetch(url, { method: "POST", body: JSON.stringify(order) })»;

`,
    },
    {
      title: "axios has no timeout by default",
      language: "ecmascript",
      code: `

import axios from "axios";
export const charge = (order: Order) => «axios.post("/charges", order)»;

`,
    },
    {
      title: "An axios instance without one",
      language: "ecmascript",
      code: `

import axios from "axios";
const api = axios.create({ baseURL: "https://billing.example.com" });
export async function balance(id: string) {
  const { data } = await «api.get("/balance/" + id)»;
  return data;
}
`,
    },
    {
      title: "The package function",
      language: "go",
      code: `

package main
import "net/http"
func Load(url string) (*http.Response, error) {
    return «http.Get(url)»
}
`,
    },
    {
      title: "The default client",
      language: "go",
      code: `

package main
import "net/http"
func Send(url string, body io.Reader) error {
    req, err := http.NewRequest("POST", url, body)
    if err != nil {
        return err
    }
    resp, err := «http.DefaultClient.Do(req)»
    if err != nil {
        return err
    }
    return resp.Body.Close()
}
`,
    },
    {
      title: "A client without Timeout",
      language: "go",
      code: `

package main
import "net/http"
func Load(url string) (*http.Response, error) {
    client := &http.Client{}
    return «client.Get(url)»
}
`,
    },
    {
      title: "A pasted piece",
      language: "go",
      code: `

func notify(hook string, payload []byte) error {
    resp, err := «http.Post(hook, "application/json", bytes.NewReader(payload))»
    if err != nil {
        return err
    }
    defer resp.Body.Close()
    return nil
}
`,
    },
    {
      title: "A request without a timeout",
      language: "java",
      code: `

import java.net.http.*;
class Loader {
  String load(URI uri) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder().uri(uri).GET().build();
    return «client.send(request, HttpResponse.BodyHandlers.ofString())».body();
  }
}
`,
    },
    {
      title: "A template with its defaults",
      language: "java",
      code: `

import org.springframework.web.client.RestTemplate;
class Rates {
  private final RestTemplate restTemplate = new RestTemplate();
  Rate rate(String currency) {
    return «restTemplate.getForObject(url + currency, Rate.class)»;
  }
}
`,
    },
    {
      title: "A connection that reads for ever",
      language: "java",
      code: `

import java.net.HttpURLConnection;
import java.net.URL;
class Probe {
  int status(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    connection.setRequestMethod("HEAD");
    return «connection.getResponseCode()»;
  }
}
`,
    },
    {
      title: "A stream of an address",
      language: "java",
      code: `

import java.net.URL;
class Feed {
  InputStream open(String address) throws IOException {
    return «new URL(address).openStream()»;
  }
}
`,
    },
  ],
  accepts: [
    {
      title: "A timeout is given",
      language: "python",
      code: `
          import requests
          requests.get(url, timeout=(3, 10))
        `,
    },
    {
      title: "httpx has five seconds by default",
      language: "python",
      code: `
          import httpx
          httpx.get(url)
        `,
    },
    {
      title: "Options that are built elsewhere",
      language: "python",
      code: `
          import requests
          requests.get(url, **options)
        `,
    },
    {
      title: "A local object that only has the same name",
      language: "python",
      code: `
          def run(requests):
              return requests.get("a")
        `,
    },
    {
      title: "A signal",
      language: "ecmascript",
      code: `

const res = await fetch(url, { signal: AbortSignal.timeout(5_000) });

`,
    },
    {
      title: "Options from elsewhere",
      language: "ecmascript",
      code: `

export const load = (url: string, init: RequestInit) => fetch(url, init);

`,
    },
    {
      title: "An instance with a timeout",
      language: "ecmascript",
      code: `

import axios from "axios";
const api = axios.create({ timeout: 5000 });
export const load = (id: string) => api.get("/orders/" + id);

`,
    },
    {
      title: "A fetch of one's own",
      language: "ecmascript",
      code: `

export function run(fetch: (id: string) => Promise<Order>) {
  return fetch("1");
}
`,
    },
    {
      title: "A client with Timeout",
      language: "go",
      code: `

package main
import "net/http"
var client = &http.Client{Timeout: 10 * time.Second}
func Load(url string) (*http.Response, error) {
    return client.Get(url)
}
`,
    },
    {
      title: "A request with a context",
      language: "go",
      code: `

package main
import "net/http"
func Load(ctx context.Context, url string) (*http.Response, error) {
    req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
    if err != nil {
        return nil, err
    }
    return http.DefaultClient.Do(req)
}
`,
    },
    {
      title: "A client given from outside",
      language: "go",
      code: `

package main
import "net/http"
type API struct {
    client *http.Client
}
func (a *API) Load(url string) (*http.Response, error) {
    return a.client.Get(url)
}
`,
    },
    {
      title: "Timeout set afterwards",
      language: "go",
      code: `

package main
import "net/http"
func Load(url string) (*http.Response, error) {
    client := &http.Client{}
    client.Timeout = 5 * time.Second
    return client.Get(url)
}
`,
    },
    {
      title: "A request with a timeout",
      language: "java",
      code: `

import java.net.http.*;
class Loader {
  String load(URI uri) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
`,
    },
    {
      title: "A template that is injected",
      language: "java",
      code: `

import org.springframework.web.client.RestTemplate;
class Rates {
  private final RestTemplate restTemplate;
  Rates(RestTemplate restTemplate) { this.restTemplate = restTemplate; }
  Rate rate(String currency) {
    return restTemplate.getForObject(url + currency, Rate.class);
  }
}
`,
    },
    {
      title: "A template with its own factory",
      language: "java",
      code: `

import org.springframework.web.client.RestTemplate;
class Rates {
  Rate rate(String currency) {
    RestTemplate restTemplate = new RestTemplate(factoryWithTimeouts());
    return restTemplate.getForObject(url + currency, Rate.class);
  }
}
`,
    },
    {
      title: "A connection with a read timeout",
      language: "java",
      code: `

import java.net.HttpURLConnection;
import java.net.URL;
class Probe {
  int status(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    connection.setReadTimeout(2_000);
    return connection.getResponseCode();
  }
}
`,
    },
  ],
};
