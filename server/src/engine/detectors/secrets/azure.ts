/** Microsoft Azure and Entra ID: application secrets, storage and service keys, DevOps tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { infixToken } from "../shape/infixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { an, base64, digits, from, literal, lowerBase32, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Microsoft Azure",
  source: "https://learn.microsoft.com/en-us/purview/sit-azure-active-directory-client-secret",
  revoke: "in the Azure portal by regenerating the key",
} as const;

const SECRET_CHARACTERS = "0123456789ABCDEFGHIJabcdefghij";

export default [
  infixToken({
    ...vendor,
    id: "azure-client-secret",
    title: "Entra ID application secret",
    level: "critical",
    grants: "act as the application in the tenant",
    infix: "Q~",
    before: shape`${from("0-9A-Za-z_~.-", SECRET_CHARACTERS, 3)}${digits(1)}`,
    after: from("0-9A-Za-z_~.-", SECRET_CHARACTERS, 31, 34),
    accept: looksRandom,
  }),
  contextToken({
    ...vendor,
    id: "azure-storage-key",
    title: "Azure storage or Cosmos DB account key",
    level: "critical",
    grants: "read and write everything in the account",
    words: ["AccountKey", "account_key", "account-key", "azure", "storage_key", "storageKey", "cosmos", "account.key"],
    value: shape`${base64(86)}==`,
  }),
  contextToken({
    ...vendor,
    id: "azure-shared-access-key",
    title: "Azure shared access key",
    level: "critical",
    grants: "send and receive within the policy's rights",
    words: ["SharedAccessKey", "shared_access_key", "servicebus", "eventhub", "iothub", "AccountKey", "azure"],
    value: shape`${base64(43)}=`,
    besides: /key|secret|azure|endpoint/i,
  }),
  infixToken({
    ...vendor,
    id: "azure-devops-pat",
    title: "Azure DevOps personal access token",
    level: "critical",
    grants: "read and write code and pipelines as the user",
    infix: "JQQJ99",
    before: an(52),
    after: shape`${an(14, 20)}AZDO${an(4)}`,
  }),
  contextToken({
    ...vendor,
    id: "azure-devops-legacy-pat",
    title: "Azure DevOps personal access token (old form)",
    level: "critical",
    grants: "read and write code and pipelines as the user",
    words: ["azure", "devops", "vsts", "ado_pat", "ado_token", "azdo", "system_accesstoken", "visualstudio"],
    value: lowerBase32(52),
  }),
  infixToken({
    ...vendor,
    id: "azure-identifiable-key",
    title: "Azure service key",
    level: "critical",
    grants: "call the service as its owner",
    infix: "JQQJ99",
    before: an(52),
    after: from("0-9A-Za-z+/", "0123456789ABCDEFabcdef", 26),
  }),
  ...(
    [
      ["azure-functions-key", "Azure Functions key", "AzFu", 44, 4, "=="],
      ["azure-search-key", "Azure AI Search key", "AzSe", 42, 6, ""],
      ["azure-container-registry-key", "Azure Container Registry key", "+ACR", 42, 6, ""],
      ["azure-batch-key", "Azure Batch key", "+ABa", 76, 6, "=="],
      ["azure-cosmos-key", "Azure Cosmos DB key", "ACDb", 76, 6, "=="],
      ["azure-storage-account-key", "Azure storage account key", "+ASt", 76, 6, "=="],
      ["azure-iot-key", "Azure IoT key", "AIoT", 33, 6, "="],
      ["azure-ml-key", "Azure Machine Learning key", "+AMC", 32, 6, ""],
      ["azure-api-management-key", "Azure API Management key", "APIM", 76, 6, "=="],
      ["azure-service-bus-key", "Azure Service Bus key", "+ASb", 33, 6, "="],
      ["azure-event-hub-key", "Azure Event Hubs key", "+AEh", 33, 6, "="],
      ["azure-relay-key", "Azure Relay key", "+ARm", 33, 6, "="],
      ["azure-redis-key", "Azure Cache for Redis key", "AzCa", 33, 6, "="],
    ] as const
  ).map(([id, title, infix, before, after, padding]) =>
    infixToken({
      ...vendor,
      id,
      title,
      type: "azure-identifiable-key",
      level: "critical",
      grants: "call the service as its owner",
      infix,
      before: base64(before),
      after: padding === "" ? base64(after) : shape`${base64(after)}${literal(padding)}`,
      accept: looksRandom,
    }),
  ),
];
