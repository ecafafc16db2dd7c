/** Webhooks and hooks whose address is the only secret. */
import { secretUrl } from "../shape/secretUrl.ts";
import { an, b64u, digits, either, from, lan, letters, shape } from "../shape/shape.ts";

/** Workspace, channel and key, or whatever the workflow editor prints. */
const PATH_OF_IDS = from("A-Za-z0-9+/_-", "0123456789ABCDEFGHIJKLMNabcdefghijklmn", 40, 64);

/** Written like a UUID; samples also hold letters beyond f. */
const GROUPS = shape`${an(8)}-${an(4)}-${an(4)}-${an(4)}-${an(12)}`;

export default [
  secretUrl({
    id: "slack-webhook",
    provider: "Slack",
    title: "Slack incoming webhook",
    level: "high",
    grants: "post messages to the channel",
    hosts: ["hooks.slack.com/services/", "hooks.slack-gov.com/services/"],
    path: PATH_OF_IDS,
    source: "https://api.slack.com/messaging/webhooks",
  }),
  secretUrl({
    id: "slack-workflow-webhook",
    provider: "Slack",
    title: "Slack workflow or trigger address",
    level: "high",
    grants: "start the workflow",
    hosts: ["hooks.slack.com/workflows/", "hooks.slack.com/triggers/"],
    path: PATH_OF_IDS,
    source: "https://slack.com/help/articles/360041352714",
  }),
  secretUrl({
    id: "discord-webhook",
    provider: "Discord",
    title: "Discord webhook",
    level: "high",
    grants: "post messages to the channel",
    hosts: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
    path: shape`${digits(17, 20)}/${b64u(60, 72)}`,
    subdomain: true,
    source: "https://discord.com/developers/docs/resources/webhook",
  }),
  secretUrl({
    id: "teams-webhook",
    provider: "Microsoft Teams",
    title: "Teams incoming webhook",
    level: "medium",
    grants: "post messages to the channel",
    hosts: ["webhook.office.com/webhookb2/", "outlook.office.com/webhook/"],
    path: shape`${GROUPS}@${GROUPS}/${either(shape`IncomingWebhook`, letters(4, 24))}/${an(32)}/${GROUPS}`,
    subdomain: true,
    source: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/",
  }),
  secretUrl({
    id: "zapier-webhook",
    provider: "Zapier",
    title: "Zapier hook",
    level: "medium",
    grants: "start the zap",
    hosts: ["hooks.zapier.com/hooks/catch/"],
    path: shape`${digits(4, 12)}/${an(5, 12)}`,
    source: "https://zapier.com/apps/webhook/integrations",
  }),
  secretUrl({
    id: "make-webhook",
    provider: "Make",
    title: "Make hook",
    level: "medium",
    grants: "start the scenario",
    hosts: ["make.com/", "integromat.com/"],
    path: lan(32),
    subdomain: true,
    source: "https://www.make.com/en/help/tools/webhooks",
  }),
  secretUrl({
    id: "ifttt-webhook",
    provider: "IFTTT",
    title: "IFTTT key",
    level: "medium",
    grants: "start the applets",
    hosts: ["maker.ifttt.com/use/"],
    path: b64u(20, 50),
    source: "https://ifttt.com/maker_webhooks",
  }),
  secretUrl({
    id: "google-chat-webhook",
    provider: "Google",
    title: "Google Chat webhook",
    level: "medium",
    grants: "post messages to the space",
    hosts: ["chat.googleapis.com/v1/spaces/"],
    path: shape`${b64u(8, 16)}/messages?key=${b64u(39)}&token=${b64u(40, 60)}`,
    source: "https://developers.google.com/workspace/chat/quickstart/webhooks",
  }),
];
