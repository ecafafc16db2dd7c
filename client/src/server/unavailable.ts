/** Why the server could not answer. Commands turn this into one message with one way forward. */

export type UnavailableReason = "restarting" | "stopped" | "timeout" | "lost";

export class ServerUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason) {
    super(`The server could not answer: ${reason}`);
    this.name = "ServerUnavailable";
    this.reason = reason;
  }
}
