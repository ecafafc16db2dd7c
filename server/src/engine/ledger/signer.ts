/** Who may sign: a person. Automated identities are refused by the patterns their hosts give them. */

const AUTOMATED = [
  /\[bot\]/i,
  /\bbot@|[-_.+]bot\b|^bot\b|\bbot$/i,
  /\b(?:github-actions|gitlab-ci|jenkins|dependabot|renovate|buildkite|circleci|travis|azure-?pipelines|semantic-release)\b/i,
  /\bnoreply@(?:anthropic|openai)\.com\b/i,
  /^(?:github )?(?:copilot|claude(?: code)?|codex|cursor(?: ?agent)|devin(?:-ai)?|aider)\s*(?:<|$)/i,
];

export const isAutomated = (signer: string): boolean => AUTOMATED.some((pattern) => pattern.test(signer));

export const signerName = (name: string, email: string): string => (email ? `${name} <${email}>`.trim() : name);
