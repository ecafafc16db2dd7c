// Capitalised words that are no part of a person's name: companies, roles, months, products, sentence openings, samples.

const ORGANISATION =
  /(?:^|\s)(?:Ltd|Limited|LLC|Inc|Incorporated|Corp|Corporation|Company|Co|GmbH|AG|KG|UG|SE|SA|SAS|SARL|SRL|SpA|BV|NV|AB|AS|ASA|Oy|Plc|PLC|Pty|Holding|Holdings|Group|Gruppe|Bank|Insurance|Mutual|University|Institute|Foundation|Association|Partners|Consulting|Solutions|Systems|Software|Services|Technologies|Labs|Studio|Freight|Logistics|Airlines|Hospital|School|Atelier|Officine|e\.V)\.?$/;

const WORDS: ReadonlySet<string> = new Set(
  (
    "the this that these those there then when where what which who why how here hello hi hey dear please thanks thank regards best kind sincerely yours welcome good morning afternoon evening " +
    "and or not but for from with without into onto about after before during since until while only also just very more most less all any some each every no yes true false null none " +
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
    "januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "test tests tester testing user users admin administrator customer customers client clients team teams support service services server servers system systems department office account accounts manager sales marketing " +
    "world everyone everybody anyone someone nobody sir madam sirs colleagues friend friends folks guys folk damen herren all alle zusammen miteinander team kollegen kolleginnen liebe lieber " +
    "error errors warning info debug fatal trace exception failed failure success message messages status code name names value values type types key keys data date time file files path url link page title description example sample demo " +
    "string number boolean object array function class method field column table row index list map set json xml html css http https api sdk cli gui sql rest grpc " +
    "google microsoft apple amazon facebook meta github gitlab bitbucket docker kubernetes python java javascript typescript ruby rust swift kotlin scala linux windows macos ubuntu debian android ios azure aws chrome firefox safari edge stripe slack jira copilot django flask spring react angular vue node postgres mysql redis mongo kafka spark hadoop jenkins grafana prometheus " +
    "new old first last next previous current default public private protected internal external global local main master release version build deploy production staging development environment config configuration settings options " +
    "street avenue road lane drive court place square boulevard way close north south east west upper lower united states kingdom city county state province country region " +
    "red green blue black white orange yellow purple brown gray grey light dark gold silver big small large short long high low open closed " +
    "see note notes todo fixme bug fix fixes issue issues pull request merge commit branch review update updated add added remove removed create created delete deleted get set use used using run running start started stop stopped day week month year hour minute second period gate card bank number id down period party"
  ).split(" "),
);

const SAMPLES: ReadonlySet<string> = new Set([
  "john doe",
  "jane doe",
  "jane roe",
  "john smith",
  "jane smith",
  "richard roe",
  "joe bloggs",
  "fred bloggs",
  "max mustermann",
  "erika mustermann",
  "maria mustermann",
  "mario rossi",
  "jean dupont",
  "juan pérez",
  "jan kowalski",
  "jan novák",
  "ola nordmann",
  "kari nordmann",
  "test test",
  "foo bar",
  "alice bob",
  "first last",
  "your name",
  "full name",
  "john q. public",
  "john appleseed",
  "ada lovelace",
  "alan turing",
  "grace hopper",
  "linus torvalds",
  "guido van rossum",
  "albert einstein",
  "isaac newton",
  "john public",
  "山田太郎",
  "山田花子",
  "张三",
  "李四",
  "홍길동",
  "иван иванов",
]);

/** Titles in front of a sample do not make it real. */
export const isSampleName = (name: string): boolean => SAMPLES.has(name.toLowerCase().replace(/\s+/g, " "));

export const isOrganisation = (name: string): boolean => ORGANISATION.test(name);

export const isCommonWord = (word: string): boolean => WORDS.has(word.toLowerCase());
