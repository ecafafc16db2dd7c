/** How client and server name a message. Carries the payload types at compile time and only the method at run time. */
export interface RequestMessage<Params, Result> {
  readonly method: string;
  readonly types?: { params: Params; result: Result };
}
export interface NotificationMessage<Params> {
  readonly method: string;
  readonly types?: { params: Params };
}

export const request = <Params, Result>(method: string): RequestMessage<Params, Result> => ({ method });
export const notification = <Params>(method: string): NotificationMessage<Params> => ({ method });

/** Zero-based line and UTF-16 column, as in the language server protocol. */
export interface WirePosition {
  line: number;
  character: number;
}
export interface WireRange {
  start: WirePosition;
  end: WirePosition;
}
