/** Expressions and parameters that bring in what the caller of a handler controls, per language. */
import type { LanguageFamily } from "../../knowledge/library.ts";
import type { Parameter } from "../../model/code/declarations.ts";
import type { Expression, Member } from "../../model/code/expressions.ts";
import { dottedPath, lastName } from "../../model/code/position.ts";

interface Inputs {
  /** Names people give to the request (or the context that carries it). */
  readonly roots: RegExp;
  /** Types of such an object, as written. */
  readonly types: RegExp;
  /** Properties and methods of it that the caller fills. */
  readonly members: ReadonlySet<string>;
  /** Dotted chains that are input wherever they stand. */
  readonly chains?: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const inputs: Readonly<Record<LanguageFamily, Inputs>> = {
  python: {
    roots: /^(?:request|req|flask\.request|self\.request|info\.context|websocket|event)$/,
    types: /(?:^|\.)(?:\w*Request|WebSocket)$/,
    members: set(
      "args form json values files data GET POST FILES COOKIES META headers cookies query_params path_params query_string params " +
        "query match_info get_json get_data post body stream url full_path path queryStringParameters pathParameters receive_text receive_json " +
        "validated_data session_data raw_post rel_url",
    ),
    chains: /^(?:self\.(?:get_argument|get_query_argument|get_body_argument|kwargs)|bottle\.request\.\w+)$/,
  },
  ecmascript: {
    roots:
      /^_?(?:req|request|ctx|ctx\.request|ctx\.req|c\.req|context\.req|context\.request|event|evt|this\.request|r)$/,
    types:
      /(?:^|\.)(?:\w*Request|IncomingMessage|Context|KoaContext|APIGatewayProxyEvent\w*|ParameterizedContext|any|unknown|H3Event)$/,
    members: set(
      "body query params headers cookies files file url originalUrl rawBody nextUrl json formData text param queries " +
        "queryStringParameters pathParameters searchParams header hostname payload",
    ),
    chains: /^(?:(?:window\.)?location\.(?:search|hash|href)|document\.(?:URL|documentURI|referrer))$/,
  },
  go: {
    roots: /^(?:r|req|request|c|ctx|e\.Request|c\.Request|ctx\.Request)$/,
    types: /(?:^|\.)(?:Request|Context|Ctx|RequestCtx)$/,
    members: set(
      "URL Body Form PostForm Header Host RequestURI MultipartForm FormValue PostFormValue PathValue FormFile Cookie Referer UserAgent " +
        "Query Param PostForm DefaultQuery DefaultPostForm QueryArray GetHeader GetQuery QueryParam QueryParams Params Cookies GetRawData " +
        "BodyRaw GetReqHeaders OriginalURL QueryString ParamValues Bind BindJSON BindQuery BindUri BindXML BindYAML ShouldBind ShouldBindJSON " +
        "ShouldBindQuery ShouldBindUri ShouldBindBodyWith ShouldBindWith BodyParser QueryParser ParamsParser ReqHeaderParser",
    ),
  },
  java: {
    roots: /^(?:request|req|httpRequest|servletRequest|httpServletRequest|exchange\.getRequest|ctx|webRequest)$/,
    types: /(?:^|\.)(?:\w*Request|Context)$/,
    members: set(
      "getParameter getParameterValues getParameterMap getHeader getHeaders getQueryString getCookies getReader getInputStream getPathInfo " +
        "getRequestURI getRequestURL getPart getParts queryParam queryParams pathVariable pathParam getQueryParams getRemoteUser getParameterNames " +
        "getHeaderNames getBody body formParam",
    ),
  },
};

const decoratedParameters =
  /^(?:Body|Query|Param|Params|Headers|Header|UploadedFile|UploadedFiles|Cookies|RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute|MatrixVariable|RequestPart|QueryParam|PathParam|FormParam|HeaderParam|CookieParam|BeanParam|QueryValue|Args|MessageBody)$/;

/** NestJS, Spring, JAX-RS: the annotation says that the parameter comes from the request. */
export const isDecoratedInput = (parameter: Parameter): boolean =>
  parameter.decorators.some(({ expression }) => decoratedParameters.test(lastName(expression) ?? ""));

/** `req.body`, `request.args`, `r.URL`, `request.getParameter`: a property or method of the request object. */
export function inputRoot(member: Member, language: LanguageFamily): Expression | undefined {
  const { roots, members } = inputs[language];
  if (!members.has(member.property)) return undefined;
  const path = dottedPath(member.object) ?? dottedPath(calleeOf(member.object));
  return path && roots.test(path.join(".")) ? rootOf(member.object) : undefined;
}

export const isInputMember = (property: string, language: LanguageFamily): boolean =>
  inputs[language].members.has(property);

/** Arguments of a command line: from outside, but from the person who runs the program. */
export const isCommandLine = (expression: Expression): boolean =>
  /^(?:sys\.argv|process\.argv|os\.Args)$/.test(dottedPath(expression)?.join(".") ?? "");

export function isInputChain(expression: Expression, language: LanguageFamily): boolean {
  const path = dottedPath(expression);
  return path !== undefined && (inputs[language]?.chains?.test(path.join(".")) ?? false);
}

/** The object may be a request: its written type does not say otherwise. */
export const mayBeRequest = (type: string | undefined, language: LanguageFamily): boolean =>
  type === undefined || inputs[language].types.test(type);

const calleeOf = (expression: Expression): Expression => (expression.kind === "call" ? expression.callee : expression);

function rootOf(expression: Expression): Expression {
  if (expression.kind === "member") return rootOf(expression.object);
  return expression.kind === "call" ? rootOf(expression.callee) : expression;
}

/** Parameters of a handler that are wired by the framework and are not what the caller sends. */
const wired =
  /^(?:self|cls|this|_?res|_?response|_?reply|_?next|_?done|w|writer|ctx|context|session|db|conn|connection|tx|client|logger|settings|background_tasks|current_user|user|principal|authentication|model|redirectAttributes|bindingResult|pageable|cursor|services?|repository|engine|redis|cache|token_data)$/i;
const wiredTypes =
  /(?:^|\.)(?:Response|ServerResponse|ResponseWriter|HttpServletResponse|Session|AsyncSession|BackgroundTasks|Connection|Engine|Authentication|Principal|Model|BindingResult|Pageable|Context|NextFunction|Redis|Database|AsyncIOMotorClient|HttpSession|Locale|UserDetails|\w*Service|\w*Repository|\w*Settings|\w*Client)$/;

export function isWired(parameter: Parameter): boolean {
  const value = parameter.default;
  if (value?.kind === "call" && /^(?:Depends|Security|Inject|Provide)$/.test(lastName(value) ?? "")) return true;
  if (parameter.type && /Depends\(|Security\(/.test(parameter.type.text)) return true;
  return wired.test(parameter.name) || (parameter.type !== undefined && wiredTypes.test(parameter.type.name));
}
