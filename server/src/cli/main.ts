#!/usr/bin/env node
import { toolVersion } from "../node/toolVersion.ts";
/** Entry point of the command line. */
import { ClosedPipe, type Environment, EXIT } from "./environment.ts";
import { runProgram } from "./program.ts";
import { streamOutput } from "./streamOutput.ts";

const env: Environment = {
  cwd: process.cwd(),
  stdin: process.stdin,
  out: streamOutput(process.stdout),
  err: streamOutput(process.stderr),
  // https://no-color.org: any value that is not empty
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  interactive: process.stdin.isTTY === true,
  version: toolVersion(),
};

runProgram(process.argv.slice(2), env).then(
  (code) => {
    // Not process.exit: what is still in the pipe must reach its reader.
    process.exitCode = code;
    process.stdin.destroy();
  },
  (error: unknown) => {
    process.exitCode = error instanceof ClosedPipe ? EXIT.ok : EXIT.internal;
  },
);
