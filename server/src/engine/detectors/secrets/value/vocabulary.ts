/** Words that programs are written with. A value made of them is a name, a label or a type, not a credential. */

const PROGRAMMING =
  "abort about abstract accept access account action activate active actor adapter add address admin after agent alert alias align all allow alpha " +
  "amount analytics anchor and angle animation answer any api app append application apply archive area arg args argument array article as asc assert asset " +
  "assign async at attach attempt attribute audio audit auth authenticate authenticated authentication author authority authorization authorize auto available avatar " +
  "aws azure back backend background backup bad badge balance bar base basic batch bearer before begin bell beta big bin binary bind bit bits black block blue board body bold bool " +
  "boolean border both bottom box branch brand break bridge broker browser bucket buffer bug build builder bulk bundle button by byte bytes cache calendar call callback camera can " +
  "cancel canvas card cart case cat catalog category cell center certificate chain change channel char character chart chat check checkbox checksum child choice cipher city class " +
  "clean clear cli click client clip clock clone close cloud cluster code collapse collection color column command comment commit common company compare compile complete component " +
  "compute condition config configuration confirm conflict connect connection connector console constant constraint consumer contact container content context continue control " +
  "controller convert cookie copy core count counter country cover create created credential credentials criteria cron cross crypto csrf css csv currency current cursor custom customer " +
  "cut cycle daily dark dashboard data database dataset date datetime day db debug decimal declare decode decrypt default define delay delete deliver demo deny depend deploy " +
  "deployment depth desc describe description design desktop destination detail details detect dev developer development device diagram dialog dict diff digest dir direct direction " +
  "directory disable disabled discount disk dispatch display distance div doc docker document docs does domain done down download draft drag draw driver drop dry duplicate duration " +
  "dynamic each east edge edit editor effect element else email emit empty enable enabled encode encoding encrypt encrypted encryption end endpoint engine enter entity entry enum env " +
  "environment equal error escape eval even event every exact example except exception exclude exec execute exist exit expand expect expire expired expires export express expression " +
  "extend extension extern external extra facebook factory fail failed failure fallback false family fast feature feed fetch field fields figure file files fill filter final find " +
  "fire firebase first fit fix fixed flag flat float floor flow flush focus folder follow font foo footer for force forbidden foreign forgot form format forward found frame framework free from " +
  "front full func function future gap gateway gen general generate generator generic get git github gitlab given global go good google grant graph graphql gray green grid group guard " +
  "guest guide handle handler hash head header health height hello help helper hex hidden hide high highlight hint history hit hold home hook host hot hour hover html http https " +
  "icon id identifier identity idle if ignore image img impl import in include index indicator info inherit init initial inject inline inner input insert inside install instance int " +
  "integer integration intent interface internal interval into invalid inverse invite invoice io ip is issue item items iterator java javascript job join json jump just jwt keep key " +
  "keys keyword kind label lambda landscape lang language large last latest launch layer layout lazy lead leaf left legacy legend length less let level lib library license light like limit " +
  "line linear link linux list listen listener literal load loader loading local locale location lock log logger logic login logo logout long look lookup loop low lower mac machine macro mail " +
  "main major make manage manager manifest manual map margin mark markdown marker mask master match math max me mean media member memory menu merge message meta metadata method " +
  "metric metrics microsoft middle middleware migration min minor minute mirror missing mobile mock modal mode model modified modifier module monitor month more mount mouse move multi music mutation " +
  "mutex my mysql name named namespace native nav navigation need nested net network never new next no node none normal not note notes notification now null nullable num number oauth object " +
  "observer of off offer office offset ok old on once one online only open openid operation operator option optional options or order origin original other out outer output over overflow override own owner " +
  "pack package padding page pagination pair panel param parameter params parent parse parser part partial partition pass passed passphrase passwd password passwords paste patch path pattern pause payload " +
  "payment pending percent period permission persist person personal phone photo picture pin ping pipe pixel place placeholder plain plan platform play player plugin point policy poll pool " +
  "pop popup port position post postgres power prefix prepare present preset press preview previous price primary print priority private process prod producer product production " +
  "profile program progress project promise prompt prop properties property protected protocol provider proxy public publish pull push put python quality query question queue quick quote radio " +
  "random range rank rate ratio raw read reader readonly ready real reason receive record recovery red redirect redis reduce ref reference refresh region register registry regular reject relation " +
  "release reload remember remote remove rename render repeat replace replica reply repo report repository request require required reset resize resolve resolver resource response rest restart restore restrict result " +
  "resume retry return review right role roles root rotate round route router row rule rules run runtime safe sample sandbox save scale scan schedule scheduler schema scope scopes screen script " +
  "scroll sdk search second secret secrets section secure security segment select selected selector self send sender sensitive sentry separator seq sequence serial series serve server service services session set setting settings " +
  "setup shadow shape share shared sheet shell shift ship shop short show side sign signature signed signing signup silent simple single site size skip slack slice slide slot small smart snapshot social socket " +
  "sort source south space span special speed split spring sql src ssh ssl stack staff stage staging standard star start state static station statistics stats status step stop storage store stream street " +
  "strict string strip stripe strong struct style sub subject submit subscription success suffix sum summary super support suspend swap switch symbol sync syntax system tab table tag target task team template " +
  "temp temporary tenant term test tests text theme then this thread threshold throw thumbnail ticket time timeout timer times timestamp title to today toggle token tokens tool toolbar tooltip top topic total " +
  "touch trace track traffic transaction transfer transform transition translate tree trigger trim true try tuple turn twitter type types ui unauthorized undefined under undo unique unit unknown unlock " +
  "unset unsigned until up update upload upper uri url usage use used user username users utf utf8 util utils uuid valid validate validation validator value values var variable vault vector vendor verbose " +
  "verify version vertical via video view viewer virtual visible visit void volume wait walk wallet warn warning was watch weak web webhook webpack website week weight welcome west what when where which while white " +
  "widget width will window windows with within without word words work worker workflow workspace world wrap wrapper write writer wrong xml yaml year yellow yes you your zip zone zoom " +
  "access_token refresh bot oidc saml ldap kerberos sso totp mfa otp rsa aes sha hmac ecdsa ed25519 pem jks keystore truststore kms iam sts cognito acme kafka rabbit mongo mongodb elastic elasticsearch " +
  "localhost dotenv nginx apache tomcat prometheus grafana jenkins circle travis npm yarn pip maven gradle cargo kubernetes kube helm terraform ansible puppet chef consul nomad";

const WORDS: ReadonlySet<string> = new Set(PROGRAMMING.split(" "));

export const isProgrammingWord = (word: string): boolean => {
  if (WORDS.has(word)) return true;
  if (word.endsWith("s") && WORDS.has(word.slice(0, -1))) return true;
  if (word.endsWith("ing") && (WORDS.has(word.slice(0, -3)) || WORDS.has(`${word.slice(0, -3)}e`))) return true;
  return word.endsWith("ed") && (WORDS.has(word.slice(0, -2)) || WORDS.has(word.slice(0, -1)));
};

/** Names of types, in any language, that stand where a value would. */
const TYPES: ReadonlySet<string> = new Set(
  "string str text number int integer long float double bool boolean bytes byte char any object unknown void null none nil undefined true false varchar nvarchar uuid date datetime timestamp json securestring optional required yes no on off n/a na tbd".split(
    " ",
  ),
);

export const isTypeWord = (value: string): boolean => TYPES.has(value.toLowerCase());
