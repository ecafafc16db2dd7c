/** Values that point to a secret kept elsewhere, or code that computes one: nothing leaks by showing them. */

const TEMPLATE =
  /^(?:\$\{[^}]*\}?|\$\([^)]*\)?|\$\{\{.*|\{\{.*|<%.*|#\{[^}]*\}|%[A-Za-z_]\w*%|%\(\w+\)s|\$[A-Za-z_][\w:]*|@[A-Za-z_][\w.]*@|__[A-Z][A-Z0-9_]*__|\{[\w.$-]+\}|<[^<>]+>|\[[\w .-]+\]|:[a-z_]\w*|\?|\$\d+|%s|%v|%d|!\w+ .*|!Ref|!Sub|&\w+|\*\w+)$/s;
const SCHEMES =
  /^(?:vault:|op:\/\/|ref\+|secretref[:+]|secret:\/\/|keyvault:|aws-?secretsmanager:|arn:aws[\w-]*:|projects\/[^/]+\/secrets\/|file:\/\/|env:|ssm:|gcp-?secretmanager:|sops:|ENC\[?\(?|\$ANSIBLE_VAULT|AgB[A-Za-z0-9+/]{60,}|@Microsoft\.KeyVault\(|\{\{resolve:|keyring:|\{cipher\}|chamber:|doppler:|azurekv:|AQICAH)/i;
const ENVIRONMENT =
  /(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|getenv\(|Environment\.Get|Deno\.env|\bENV\[|\benv\(|\$env:|secrets\.|vars\.|var\.|\.Values\.|config\(|\$ENV\{)/;
/** A placeholder inside a longer value: "prefix-${X}", "Bearer {{token}}". */
const EMBEDDED = /\$\{[^}]+\}|\{\{[^}]+\}\}|<%=?[^%]+%>|\$\([^)]+\)|#\{[^}]+\}/;

export const isReference = (value: string): boolean =>
  TEMPLATE.test(value) ||
  SCHEMES.test(value) ||
  ENVIRONMENT.test(value) ||
  (EMBEDDED.test(value) && isMostlyTemplate(value));

function isMostlyTemplate(value: string): boolean {
  const rest = value.replace(new RegExp(EMBEDDED.source, "g"), "");
  return rest.length < 6 || rest.length < value.length / 2;
}

/** An unquoted value that calls something, in whatever format it stands. */
export const isCall = (value: string): boolean => /^[\w.$:]+\(|[([{]$|^:\w+:/.test(value);

/** An unquoted value that is code: a call, a member, an index, an operator expression. */
export function isExpression(value: string): boolean {
  if (
    /^(?:new|await|typeof|lambda|function|async|class|struct|not|if|yield|return|select|nil|self|this|None|null)\b/.test(
      value,
    )
  )
    return true;
  if (/^[\w.$:&*!?>-]+[([{]/.test(value) && /[([{]/.test(value)) return true;
  if (/^[A-Za-z_$][A-Za-z_$]*(?:(?:\.|\?\.|::|->)[A-Za-z_$][A-Za-z_$]*)+[!;?]?$/.test(value)) return true;
  return /\s(?:\+|\|\||&&|\?\?|==|=>|or|and|\?)\s/.test(value);
}
