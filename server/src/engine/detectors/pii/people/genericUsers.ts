// Account names that say nothing about a person: system accounts, roles, placeholders.

const GENERIC = new Set(
  (
    "root admin administrator user users username name me you someone anyone everyone guest anonymous nobody test tester testing demo example sample dev developer " +
    "ubuntu debian centos fedora ec2-user azureuser vagrant pi runner runneradmin circleci travis jenkins gitlab github git hg svn app apps web www www-data nginx apache " +
    "http httpd node nodejs python java php ruby deploy build ci cd bot public shared default all none null true false undefined nil void string number boolean object " +
    "function postgres postgresql mysql mariadb mongo mongodb redis oracle sa sys system dba rabbitmq elastic kafka hdfs hive spark hadoop airflow jovyan sandbox " +
    "oc_user myuser youruser your-user your_user my_user foo bar baz alice bob charlie eve mallory john jane doe johndoe janedoe jdoe self owner author current " +
    "service worker daemon bin mail ftp sshd operator backup linuxbrew homebrew admin1 user1 user2 user01 username1 apikey api token basic bearer x-access-token oauth2 oauth2accesstoken"
  ).split(" "),
);

export const isGenericUser = (name: string): boolean => {
  const lower = name.toLowerCase();
  return GENERIC.has(lower) || /^(?:\$|<|%|\{|test|example|dummy|your|my[-_])/.test(lower) || /^user\d*$/.test(lower);
};
