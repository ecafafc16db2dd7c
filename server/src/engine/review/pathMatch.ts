import picomatch from "picomatch";

/** A pattern without a slash at its start matches at any depth, as in .gitignore. */
export function pathMatches(pattern: string, path: string): boolean {
  const anywhere = pattern.startsWith("/") ? pattern.slice(1) : `**/${pattern}`;
  return picomatch.isMatch(path, [pattern, anywhere, `${anywhere}/**`], { dot: true });
}
