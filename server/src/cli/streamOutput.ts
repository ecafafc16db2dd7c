/** Writes to a stream of the process: waits while it is full, and says when its reader is gone. */
import { ClosedPipe, type Output } from "./environment.ts";

export function streamOutput(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EOF") throw error;
    closed = true;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed || stream.destroyed) {
          reject(new ClosedPipe());
          return;
        }
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject(isClosed(error) ? new ClosedPipe() : error);
        });
      }),
  };
}

const isClosed = (error: Error): boolean =>
  "code" in error && (error.code === "EPIPE" || error.code === "EOF" || error.code === "ERR_STREAM_DESTROYED");
