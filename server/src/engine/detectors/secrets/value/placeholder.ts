/** Values people write where a credential will be filled in. Whole values and separated words only: "foo" inside a key says nothing. */
import { wordsOf } from "../../fields/nameWords.ts";

const WHOLE: ReadonlySet<string> = new Set(
  (
    "p@ss passw passwrd pa55word pa55w0rd pa$$word pa$$w0rd p4ssw0rd p455w0rd changeme changeit changethis change_me change-me replaceme replace-me replace_me secret secrets password passwd passw0rd p@ssword p@ssw0rd pass pwd token apikey " +
    "api_key api-key key value string example sample dummy fake mock test testing tests demo placeholder redacted removed hidden masked none null nil undefined " +
    "todo fixme tbd xxx xxxx yyy zzz foo bar baz qux foobar foobaz lorem ipsum abc abc123 abcd abcdef abcdefg abcdefgh 123 1234 12345 123456 1234567 12345678 123456789 1234567890 " +
    "0123456789 0123456789abcdef deadbeef cafebabe cafebabe:deadbeef qwerty asdf asdfasdf hunter2 letmein user username admin root guest postgres mysql mysecret " +
    "mypassword mytoken mykey password1 password123 pass123 secret123 test123 test1234 admin123 user:pass user:password username:password bearer basic sensitive confidential " +
    "unset empty blank default n/a na no-op noop hello world topsecret secret-key secretkey secret_key supersecret super-secret super_secret shh shhh myapikey my-api-key"
  ).split(" "),
);

const TELLING: ReadonlySet<string> = new Set(
  "changeme change replace your yours insert enter example examples sample dummy fake mock mocked placeholder redacted removed masked todo fixme lorem ipsum here xxx xxxx xxxxx goes anything whatever notreal bogus obfuscated".split(
    " ",
  ),
);

const WEAK: ReadonlySet<string> = new Set(
  (
    "my the a an some this is of for to in with not real test tests testing secret secrets password passwd pass token tokens key keys api apikey access auth client id user name " +
    "value string super very long foo bar baz demo default local dev development bearer jwt private public db database app admin root new old invalid wrong bad good valid correct"
  ).split(" "),
);

const REPEATED = /^(.)\1*$|^(.{2,4})\2{2,}$/;
const RUNS = /(?:x{4,}|X{4,}|\*{3,}|\.{3,}|-{4,}|_{4,}|0{6,}|#{3,}|\?{3,}|•{2,}|…|<[^>]*>)/;
const SEQUENCES =
  /^(?:0?1234567890?|abcdefghij\w*|(?:0123456789abcdef){1,4}|1234567890abcdef|(?:deadbeef|cafebabe|c0ffee|feedface)+)$/i;

/** Share of the value that is filler. */
function fillerShare(value: string): number {
  let filled = 0;
  for (const match of value.matchAll(new RegExp(RUNS.source, "g"))) filled += match[0].length;
  return filled / value.length;
}

export function isPlaceholder(value: string): boolean {
  const lower = value.toLowerCase();
  if (WHOLE.has(lower) || REPEATED.test(value) || SEQUENCES.test(value)) return true;
  if (value.length < 60 && fillerShare(value) >= 0.4) return true;
  if (/^(?:https?:\/\/)?(?:user(?:name)?|login):(?:pass(?:word|wd)?|token|secret)$/i.test(value)) return true;
  if (value.length > 80) return false;
  const words = wordsOf(value).filter((word) => !/^\d+$/.test(word));
  if (words.length === 0) return false;
  const written = !/\d{3}/.test(value) || /[-_ .]/.test(value);
  if (written && words.every((word) => WEAK.has(word) || TELLING.has(word) || WHOLE.has(word))) return true;
  return words.some((word) => TELLING.has(word)) && isSpelled(value);
}

/** A telling word counts only in a value that is written in words: letters with separators or in camel case. */
const isSpelled = (value: string): boolean => {
  const digits = value.replace(/\D/g, "").length;
  return digits <= 4 && wordsOf(value).every((word) => word.length > 1 || /[a\d]/.test(word));
};
