/** Frame of a program in tools/: a failure is one readable message and exit code 1, not a stack. */

export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`\nx ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
