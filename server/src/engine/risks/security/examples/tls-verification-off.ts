import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "verify=False",
      `
      import requests
      r = requests.get("https://api.partner.example/v1", «verify=False», timeout=5)
    `,
    ],
    [
      "An unverified context",
      `
      import ssl, urllib.request
      ctx = «ssl._create_unverified_context()»
      urllib.request.urlopen("https://partner.example", context=ctx)
    `,
    ],
    [
      "Check switched off on the context",
      `
      import ssl
      ctx = ssl.create_default_context()
      «ctx.check_hostname = False»
      «ctx.verify_mode = ssl.CERT_NONE»
    `,
    ],
    [
      "Any host key",
      `
      import paramiko
      client = paramiko.SSHClient()
      «client.set_missing_host_key_policy(paramiko.AutoAddPolicy())»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "rejectUnauthorized",
      `
      const agent = new https.Agent({ «rejectUnauthorized: false» });
    `,
    ],
    [
      "The whole process",
      `
      «process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"»;
    `,
    ],
    [
      "Database",
      `
      const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { «rejectUnauthorized: false» } });
    `,
    ],
    [
      "Old protocol",
      `
      tls.createServer({ key, cert, «minVersion: "TLSv1"» });
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "InsecureSkipVerify",
      `
      package main
      var tr = &http.Transport{TLSClientConfig: &tls.Config{«InsecureSkipVerify: true»}}
    `,
    ],
    [
      "Any host key",
      `
      package main
      func cfg() *ssh.ClientConfig { return &ssh.ClientConfig{User: "deploy", HostKeyCallback: «ssh.InsecureIgnoreHostKey()»} }
    `,
    ],
    [
      "Old version",
      `
      package main
      func conf() *tls.Config { return &tls.Config{«MinVersion: tls.VersionTLS10»} }
    `,
    ],
    [
      "Database without TLS",
      `
      package main
      func open() (*sql.DB, error) { return sql.Open("postgres", «"postgres://app@db.prod.example.com/orders?sslmode=disable"») }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Trusts everyone",
      `
      class TrustAll implements X509TrustManager {
        «public void checkServerTrusted(X509Certificate[] chain, String type) {}»
        public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
      }
    `,
    ],
    [
      "Any host name",
      `
      class Client {
        void open(HttpsURLConnection c) { c.setHostnameVerifier(«(host, session) -> true»); }
      }
    `,
    ],
    [
      "No-op verifier",
      `
      class Client {
        CloseableHttpClient make() { return HttpClients.custom().setSSLHostnameVerifier(«NoopHostnameVerifier.INSTANCE»).build(); }
      }
    `,
    ],
    [
      "Old protocol",
      `
      class Client {
        SSLContext context() throws Exception { return «SSLContext.getInstance("TLSv1")»; }
      }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "A root certificate",
      `
      import requests
      requests.get("https://internal.example", verify="/etc/ssl/ca.pem", timeout=5)
    `,
    ],
    [
      "The default context",
      `
      import ssl
      ctx = ssl.create_default_context()
      ctx.check_hostname = True
    `,
    ],
    [
      "A local address",
      `
      import requests
      requests.get("http://localhost:8080/health", timeout=1)
    `,
    ],
    [
      "Known hosts",
      `
      client.load_system_host_keys()
      client.set_missing_host_key_policy(paramiko.RejectPolicy())
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Checked",
      `
      const agent = new https.Agent({ ca, rejectUnauthorized: true });
    `,
    ],
    [
      "Depends on the configuration",
      `
      const agent = new https.Agent({ rejectUnauthorized: config.strict });
    `,
    ],
    [
      "A service of the cluster",
      `
      const r = await fetch("http://orders:3000/internal", { signal });
    `,
    ],
    [
      "A modern minimum",
      `
      tls.createServer({ key, cert, minVersion: "TLSv1.2" });
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Modern minimum",
      `
      package main
      func conf() *tls.Config { return &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool} }
    `,
    ],
    [
      "Local database",
      `
      package main
      func open() (*sql.DB, error) { return sql.Open("postgres", "postgres://app@localhost/orders?sslmode=disable") }
    `,
    ],
    [
      "Known host",
      `
      package main
      func cfg(key ssh.PublicKey) *ssh.ClientConfig { return &ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(key)} }
    `,
    ],
    [
      "Switched by a flag",
      `
      package main
      func conf(skip bool) *tls.Config { return &tls.Config{InsecureSkipVerify: skip} }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Delegates",
      `
      class Pinning implements X509TrustManager {
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException { inner.checkServerTrusted(chain, type); }
      }
    `,
    ],
    [
      "Compares the host",
      `
      class Client {
        void open(HttpsURLConnection c) { c.setHostnameVerifier((host, session) -> host.equals("db.example.com")); }
      }
    `,
    ],
    [
      "Current protocol",
      `
      class Client { SSLContext context() throws Exception { return SSLContext.getInstance("TLSv1.3"); } }
    `,
    ],
    [
      "Another verify",
      `
      class Tokens { public boolean verify(String token) { return true; } }
    `,
    ],
  ),
];
