/** String literals that wait for a real value: `your-api-key`, `CHANGE_ME`, addresses of domains that are examples. */

const yours = /^[<[{]?(?:your|YOUR)[-_](?:[\w-]{2,60})[>\]}]?$/;
const yourCredential =
  /(?:^|[^a-z])your[-_]?(?:[a-z0-9]+[-_]?){0,3}(?:key|token|secret|password|dsn|credentials?)(?:[^a-z]|$)/i;
const changeMe =
  /(?:^|[^a-z])(?:change[-_]?me|change[-_]this|replace[-_]?me|replace[-_](?:this|with)[-_]?\w*|(?:insert|put|paste|enter|add)[-_](?:\w+[-_])?here|fill[-_]?me[-_]?in)(?:[^a-z]|$)/i;
const maskedKey = /^(?:sk|pk|rk|ghp|xox[bp]|AKIA)[-_]?(?:(?:test|live|proj)[-_])?(?:x{4,}|\.{3,}|…|\*{4,})$/i;
const yourHost =
  /\/\/(?:[^/\s]*[.@-])?your[-_]?(?:domain|company|app|site|project|server|host|bucket|org|organi[sz]ation|api|website|service|instance|cluster|username|user)\b/i;
const angle =
  /^(?:https?:\/\/\S*)?<(?:your|project|account|api|insert|replace|client|tenant|region|bucket)[-_ ][\w -]{2,40}>\S*$/i;

export function isPlaceholderText(text: string): boolean {
  if (text.length > 160 || text.length < 6) return false;
  if (angle.test(text) || yourHost.test(text)) return true;
  if (/\s/.test(text)) return false;
  return yours.test(text) || yourCredential.test(text) || changeMe.test(text) || maskedKey.test(text);
}

/** Domains that are reserved for examples: nobody answers there. */
export const isExampleAddress = (text: string): boolean =>
  /^(?:https?|wss?|amqps?|postgres(?:ql)?|redis|mongodb(?:\+srv)?|mysql):\/\/(?:[^/\s@]*@)?(?:[\w-]+\.)*example\.(?:com|org|net)(?:[:/?#]|$)/i.test(
    text,
  );
