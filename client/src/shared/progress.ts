/** Progress a person sees only when something takes long, and can always cancel. */
import { CancellationError, type CancellationToken, CancellationTokenSource, ProgressLocation, window } from "vscode";

const PATIENCE_MS = 800;

export async function cancellable<Result>(
  title: string,
  work: (token: CancellationToken) => Promise<Result>,
): Promise<Result> {
  const source = new CancellationTokenSource();
  const running = work(source.token);
  try {
    if (await settledSoon(running)) return await running;
    return await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      (_progress, token) => Promise.race([running, cancelled(token, source)]),
    );
  } finally {
    source.dispose();
  }
}

async function settledSoon(running: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const done = running.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([done, later]);
  } finally {
    clearTimeout(timer);
  }
}

function cancelled(token: CancellationToken, source: CancellationTokenSource): Promise<never> {
  return new Promise((_, reject) => {
    token.onCancellationRequested(() => {
      source.cancel();
      reject(new CancellationError());
    });
  });
}
