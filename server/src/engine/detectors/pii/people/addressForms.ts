// How streets are written: number and street type in one language, street and number in another.

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
/** Unlike a street's, a town's name does not go on behind a full stop: there the sentence ends. */
const TOWN = "(?:St\\. )?\\p{Lu}[\\p{L}\\p{M}'’-]*";
const NAMES = `(?:${NAME} ){0,4}`;

const ENGLISH_TYPE =
  "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Place|Pl|Way|Close|Crescent|Cres|Terrace|Square|Sq|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Quay|Mews|Gardens|Gdns|Grove|Row|Walk|Hill|Trail|Trl|Alley|Esplanade|Parade|Green|Rise|View|Vale|Yard|Wharf|Plaza)";
const UNIT = "(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|#)\\.? ?[\\dA-Za-z-]{1,5})?";
const US_TAIL = `(?:,? ${TOWN}(?: ${TOWN}){0,2})?(?:,? [A-Z]{2},? \\d{5}(?:-\\d{4})?)?`;
const UK_TAIL = "(?:,? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})?";

const NUMBER_FIRST = `(?:(?:Unit|Flat|Apt|Suite) [\\dA-Z]{1,5},? )?\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,4})? (?:[NSEW]\\.? )?(?:${NAME} |\\d{1,3}(?:st|nd|rd|th) ){1,4}${ENGLISH_TYPE}\\b\\.?(?: [NSEW]{1,2}\\b)?${UNIT}${US_TAIL}${UK_TAIL}`;
const UNIT_FIRST = `(?:Unit|Flat|Apartment|Suite) [\\dA-Z]{1,5}, (?:${NAME} ){1,3}${ENGLISH_TYPE}\\b(?:, ${TOWN}(?: ${TOWN}){0,2})?${UK_TAIL}`;

const HOUSE = "\\d{1,4} ?[a-zA-Z]?(?:[-/]\\d{1,4}[a-z]?)?(?![\\p{L}\\d])";
const GERMAN_STEM =
  "(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|stieg|chaussee|graben|hof|berg|park|markt|promenade|winkel|kamp|brücke|wall|pfad|zeile|redder|twiete)";
const DUTCH_STEM =
  "(?:straat|laan|weg|gracht|kade|plein|dijk|singel|steeg|hof|park|dreef|baan|pad|wal|markt|haven|burgwal)";
const POSTAL_TAIL = `(?:,? (?:[A-Z]{1,2}-)?\\d{3,4} ?(?:\\d{1,2}|[A-Z]{2})?,? ${TOWN}(?:[ -](?:am|an der|im|bei|ob der|${TOWN})){0,3})?`;

const GERMANIC = `(?:(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Hinter der|Alte|Alter|Neue|Neuer|Kleine|Große|Korte|Lange|Nieuwe|Oude) )?(?:${NAME}[ -]){0,3}(?:\\p{Lu}[\\p{L}'’.-]*(?:${GERMAN_STEM}|${DUTCH_STEM})|(?:Straße|Strasse|Weg|Platz|Allee|Ring|Damm|Ufer|Gasse)) ${HOUSE}${POSTAL_TAIL}`;
const GERMAN_PLACE = `(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Hinter der) ${NAMES}${NAME} ${HOUSE}(?:, \\d{5} ${TOWN}(?:[ -]${TOWN}){0,2})?`;

const FRENCH = `\\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allée|allées|quai|route|cours|square|passage|villa|faubourg|sentier)(?: (?:(?:de la|de|du|des|la|le|les|aux|à la|au)(?=[ ])|(?:de l'|d'|l')?[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.-]*)){1,6}(?:,? \\d{5} ${TOWN}(?:[ -](?:${TOWN}|sur|sous|en|le|la|les)){0,4})?`;
const IBERIAN = `(?:Calle|C/|Cl\\.|Avenida|Avda\\.?|Av\\.|Plaza|Pza\\.|Paseo|Pº|Camino|Ronda|Carrer|Travesía|Rua|R\\.|Avenida|Travessa|Praça|Largo|Estrada|Alameda|Carrera|Cra\\.?|Calzada)(?: (?:(?:de la|de las|de los|del|de|da|do|dos|das|la|el|los|las)(?=[ ])|[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.-]*)){1,6},? (?:n[ºo.]{1,2} ?|num\\. ?|# ?)?\\d{1,5}(?:-\\d{1,4})?(?:,? \\d{1,2}[ºª°]?(?: ?[A-Za-z]\\b)?)?(?:,? (?:\\d{4,5}(?:-\\d{3})?) ${TOWN}(?: ${TOWN}){0,2})?`;
const ITALIAN = `(?:Via|Viale|Piazza|Piazzale|Corso|Largo|Vicolo|Strada|Contrada|Lungomare|Lungotevere)(?: (?:(?:della|delle|dello|degli|dei|del|di|da|la)(?=[ ])|(?:dell'|d')?[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.-]*)){1,6},? (?:n\\. ?)?\\d{1,4}(?:/\\w{1,2})?(?:,? \\d{5} ${TOWN}(?: ${TOWN}){0,2})?`;
const POLISH = `(?:ul\\.|al\\.|pl\\.|os\\.|ulica|aleja|plac|osiedle) ?(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.-]* ){1,4}\\d{1,4}[a-zA-Z]?(?:[/ ](?:m\\. ?)?\\d{1,4})?(?:,? \\d{2}-\\d{3} ${TOWN}(?: ${TOWN})?)?`;
const CZECH = `\\p{Lu}[\\p{L}\\p{M}.]*(?: [\\p{L}\\p{M}.]+){0,3} \\d{1,4}(?:/\\d{1,4}[a-z]?)?, \\d{3} \\d{2} ${TOWN}(?: \\d{1,2})?`;
const NORDIC = `\\p{Lu}[\\p{L}\\p{M}é]*(?:gatan|gata|gate|gaten|vägen|veien|vegen|vei|vej|gade|allé|plads|torget|torg|gränd|stien|katu|tie|kuja|polku) ${HOUSE}(?:,? (?:\\d{3} ?\\d{2}|\\d{4}) ${TOWN})?`;
const JAPANESE =
  "(?:〒\\d{3}-\\d{4}\\s*)?(?:東京都|北海道|(?:京都|大阪)府|\\p{Script=Han}{2,3}県)[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{2,20}[\\d０-９]{1,4}(?:[-−ー丁目番地号の\\d０-９]{0,16})";
const CHINESE =
  "\\p{Script=Han}{2,8}[省市区縣县][\\p{Script=Han}]{1,12}[路街道巷弄][\\p{Script=Han}\\d]{0,8}\\d{1,5}号?(?:[\\p{Script=Han}\\d-]{0,12}[室楼号])?";
const KOREAN =
  "\\p{Script=Hangul}{2,5}(?:시|도|특별시|광역시) ?(?:\\p{Script=Hangul}{1,5}(?:시|군|구) ?){1,2}\\p{Script=Hangul}{1,10}(?:로|길)\\s?\\d{1,4}(?:-\\d{1,4})?";
const RUSSIAN =
  "(?:ул\\.|улица|пр\\.|проспект|пер\\.|наб\\.|бульвар) ?[\\p{Lu}\\d][\\p{L}\\d. -]{2,40}?,? (?:д\\. ?|дом )?\\d{1,4}[а-я]?(?:,? (?:кв\\.|квартира) ?\\d{1,4})?";
const PO_BOX = "(?:P\\.?O\\.? Box|Postfach|BP|Apartado(?: de Correos)?|Casella Postale|Postbus) \\d{2,8}";

const compile = (...forms: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})`, "u");

/** Forms with a street type that is one in no other sense, by where the type stands. */
export const ENGLISH_FORM = compile(NUMBER_FIRST, UNIT_FIRST);
export const SUFFIXED_FORM = compile(GERMANIC, NORDIC);
export const FRENCH_FORM = compile(FRENCH);
export const ROMANCE_FORM = compile(IBERIAN, ITALIAN);
export const SLAVIC_FORM = compile(POLISH, RUSSIAN);
export const EAST_ASIAN_FORM = compile(JAPANESE, CHINESE, KOREAN);

/** Every form, also those that need a word before them that announces an address. */
export const ANY_FORM = compile(
  NUMBER_FIRST,
  UNIT_FIRST,
  GERMANIC,
  GERMAN_PLACE,
  FRENCH,
  IBERIAN,
  ITALIAN,
  POLISH,
  NORDIC,
  CZECH,
  JAPANESE,
  CHINESE,
  KOREAN,
  RUSSIAN,
  PO_BOX,
);
