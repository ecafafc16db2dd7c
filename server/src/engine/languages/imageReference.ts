/** `registry/name:tag@digest` taken apart. */

export interface ImageReference {
  /** Without tag and digest. */
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
  /** Has a variable or a template in it: what it becomes is not known here. */
  readonly dynamic: boolean;
}

export function readImage(text: string): ImageReference {
  const [path = "", digest = ""] = text.trim().split("@", 2);
  const slash = path.lastIndexOf("/");
  const colon = path.indexOf(":", slash + 1);
  const name = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? "" : path.slice(colon + 1);
  return { name, tag, digest, dynamic: /[$<>{}%]|^\s*$/.test(text) };
}

/** Docker Hub's own images: `python`, `library/python`, `docker.io/library/python`. */
export function officialName({ name }: ImageReference): string | undefined {
  const bare = name.replace(/^(?:(?:index\.)?docker\.io\/)?(?:library\/)?|^public\.ecr\.aws\/docker\/library\//, "");
  return bare.includes("/") ? undefined : bare.toLowerCase();
}
