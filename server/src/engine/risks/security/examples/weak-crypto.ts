import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "MD5 of a password",
      `
      import hashlib
      def hash_password(password):
          return «hashlib.md5(password.encode())».hexdigest()
    `,
    ],
    [
      "A fast hash of a password",
      `
      import hashlib
      def register(user, password):
          user.password_hash = «hashlib.sha256(password.encode())».hexdigest()
    `,
    ],
    [
      "A reset token from random",
      `
      import random, string
      def reset_token():
          return "".join(«random.choice(string.ascii_letters)» for _ in range(32))
    `,
    ],
    [
      "ECB",
      `
      from Crypto.Cipher import AES
      def encrypt(key, data):
          return «AES.new(key, AES.MODE_ECB)».encrypt(data)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "SHA-1 for a signature",
      `
      import crypto from "node:crypto";
      const signature = «crypto.createHash("sha1")».update(body + secret).digest("hex");
    `,
    ],
    [
      "Token from Math.random",
      `
      const token = «Math.random()».toString(36).slice(2);
    `,
    ],
    [
      "Broken cipher",
      `
      import crypto from "crypto";
      const c = «crypto.createCipheriv("des-ede3-cbc", key, iv)»;
    `,
    ],
    [
      "The same initial value",
      `
      import crypto from "crypto";
      const IV = Buffer.from("0123456789abcdef");
      const c = «crypto.createCipheriv("aes-256-cbc", key, IV)»;
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "MD5 of a password",
      `
      package auth
      import "crypto/md5"
      func HashPassword(password string) [16]byte { return «md5.Sum([]byte(password))» }
    `,
    ],
    [
      "Token from math/rand",
      `
      package auth
      import "math/rand"
      func NewToken() int { token := «rand.Intn(1000000)»; return token }
    `,
    ],
    [
      "DES",
      `
      package auth
      import "crypto/des"
      func block(key []byte) (cipher.Block, error) { return «des.NewCipher(key)» }
    `,
    ],
    [
      "Short key",
      `
      package auth
      func key() (*rsa.PrivateKey, error) { return «rsa.GenerateKey(rand.Reader, 1024)» }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "MD5 of a password",
      `
      class Auth {
        byte[] hashPassword(String password) throws Exception { return «MessageDigest.getInstance("MD5")».digest(password.getBytes()); }
      }
    `,
    ],
    [
      "ECB by default",
      `
      class Vault { Cipher cipher() throws Exception { return «Cipher.getInstance("AES")»; } }
    `,
    ],
    [
      "Code from Random",
      `
      class Otp {
        private final Random random = new Random();
        String otp() { int otp = «random.nextInt(1000000)»; return String.valueOf(otp); }
      }
    `,
    ],
    [
      "Short RSA key",
      `
      class Keys {
        KeyPair make(KeyPairGenerator generator) { «generator.initialize(1024)»; return generator.generateKeyPair(); }
      }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "Not for security",
      `
      import hashlib
      etag = hashlib.md5(body, usedforsecurity=False).hexdigest()
    `,
    ],
    [
      "A cache key",
      `
      import hashlib
      def cache_key(url):
          return hashlib.sha1(url.encode()).hexdigest()
    `,
    ],
    [
      "Jitter",
      `
      import random, time
      time.sleep(random.uniform(0, delay))
    `,
    ],
    [
      "Secrets",
      `
      import secrets
      token = secrets.token_urlsafe(32)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "SHA-256 of a file",
      `
      import crypto from "node:crypto";
      const digest = crypto.createHash("sha256").update(file).digest("hex");
    `,
    ],
    [
      "A colour",
      `
      const colour = Math.floor(Math.random() * 360);
    `,
    ],
    [
      "Count of tokens",
      `
      const tokenCount = Math.floor(Math.random() * 100);
    `,
    ],
    [
      "New initial value",
      `
      import crypto from "crypto";
      const iv = crypto.randomBytes(12);
      const c = crypto.createCipheriv("aes-256-gcm", key, iv);
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "crypto/rand",
      `
      package auth
      import "crypto/rand"
      func NewToken(token []byte) (int, error) { return rand.Read(token) }
    `,
    ],
    [
      "Content checksum",
      `
      package store
      import "crypto/md5"
      func checksum(data []byte) [16]byte { return md5.Sum(data) }
    `,
    ],
    [
      "Jitter",
      `
      package retry
      import "math/rand"
      func jitter(d int) int { return rand.Intn(d) }
    `,
    ],
    [
      "Long key",
      `
      package auth
      func key() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 3072) }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "GCM",
      `
      class Vault { Cipher cipher() throws Exception { return Cipher.getInstance("AES/GCM/NoPadding"); } }
    `,
    ],
    [
      "Dice",
      `
      class Game { int roll(Random random) { return random.nextInt(6); } }
    `,
    ],
    [
      "Secure",
      `
      class Otp {
        private final SecureRandom random = new SecureRandom();
        int otp() { int otp = random.nextInt(1000000); return otp; }
      }
    `,
    ],
    [
      "ETag",
      `
      class Cache { byte[] etag(byte[] body) throws Exception { return MessageDigest.getInstance("MD5").digest(body); } }
    `,
    ],
  ),
];
