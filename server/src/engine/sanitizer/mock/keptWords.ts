/** Words inside names that say nothing about anyone: they stay, so that a mock still reads as what it stands for. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const PARTICLES = set(
  "and und et y e de del della der den des di da do dos das du la le les el los las van von zu zum zur of the for al bin ibn " +
    "mr mrs ms dr prof herr frau mme m sir jr sr ii iii",
);

export const LEGAL_FORMS = set(
  "and und et y of the gmbh ag kg se ug ohg mbh co inc llc llp ltd limited plc corp corporation company sa sas sarl srl spa " +
    "bv nv ab as asa oy oyj aps kft zrt sro pty pvt group holding holdings",
);

/** Roles and stages of machines, and what holds things: useful to an assistant, telling to nobody. */
export const INFRASTRUCTURE = set(
  "api app apps web www db dbs sql pg postgres mysql mariadb redis kafka mongo mongodb rabbit rabbitmq elastic es queue mq broker " +
    "cache proxy lb gw gateway ingress nginx node nodes worker master primary replica standby host srv server svc service " +
    "cluster ns pod prod production stg stage staging dev test qa uat int local internal intranet corp lan registry docker " +
    "repo repos git gitlab github ci cd jenkins build mail smtp imap mx dns ntp vpn bastion jump ssh ftp sftp backup backups " +
    "logs log logging metrics monitoring grafana prometheus vault auth sso ldap ad admin public private static cdn media data " +
    "raw landing archive export exports import report reports eu us ap uk de fr west east north south central com net org io " +
    "co http https s3 gs ro rw arn aws azure gcp sqs sns topic",
);

export const STREET_WORDS = set(
  "street st road rd avenue ave lane ln drive dr court ct place pl square sq boulevard blvd way terrace close crescent apt " +
    "suite unit floor rue allée allee avenue place chemin impasse quai bis ter straße strasse str platz weg gasse ring am an der " +
    "im zum zur calle avenida plaza paseo carrer via viale piazza corso rua praça travessa ulica ul aleja al os plac straat " +
    "laan gracht plein kade vägen gatan väg gata vej gade de del la le les los las du des di da do dos of the no nr po box",
);
