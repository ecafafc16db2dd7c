/** Typed sending and answering of the project's own messages. */
import type { CancellationToken, Connection } from "vscode-languageserver/node";
import type { NotificationMessage, RequestMessage } from "../protocol/message.ts";

export function onRequest<Params, Result>(
  connection: Connection,
  message: RequestMessage<Params, Result>,
  answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): void {
  connection.onRequest<unknown, void>(message.method, async (params: Params, token: CancellationToken) =>
    answer(params, token),
  );
}

export function onNotification<Params>(
  connection: Connection,
  message: NotificationMessage<Params>,
  handle: (params: Params) => void,
): void {
  connection.onNotification(message.method, (params: Params) => handle(params));
}

export function notify<Params>(connection: Connection, message: NotificationMessage<Params>, params: Params): void {
  // The connection may just have been closed; then nobody is left to be told.
  connection.sendNotification(message.method, params).catch(() => undefined);
}
