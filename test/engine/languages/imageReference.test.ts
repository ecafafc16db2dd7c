import { expect, it } from "vitest";
import { officialName, readImage } from "../../../server/src/engine/languages/imageReference.ts";

it("takes an image reference apart", () => {
  expect(readImage("registry.example.com:5000/team/web:1.2@sha256:ab")).toMatchObject({
    name: "registry.example.com:5000/team/web",
    tag: "1.2",
    digest: "sha256:ab",
    dynamic: false,
  });
  expect(readImage("node")).toMatchObject({ name: "node", tag: "", digest: "" });
  expect(readImage("web:$TAG").dynamic).toBe(true);
});

it("knows official images by all their names", () => {
  for (const text of ["python:3", "library/python:3", "docker.io/library/python:3"])
    expect(officialName(readImage(text))).toBe("python");
  expect(officialName(readImage("team/python:3"))).toBeUndefined();
});
