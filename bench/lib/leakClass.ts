/** The four classes in which leaks are counted. */

const CLASSES: Readonly<Record<string, string>> = {
  secret:
    "password token api-key jwt aws-access-key-id aws-secret-key private-key webhook-url session-cookie password-hash secret",
  infra:
    "internal-hostname private-ip bucket aws-account registry cloud-resource-id internal-queue internal-repo resource-group " +
    "cloud-subscription sentry-project profile-name key-name account-id",
  client: "client-name org-name codename ticket-id contract-id",
};

const BY_TYPE = new Map(
  Object.entries(CLASSES).flatMap(([name, types]) => types.split(" ").map((type) => [type, name] as const)),
);

export const classOf = (type: string): string => BY_TYPE.get(type) ?? "pii";
