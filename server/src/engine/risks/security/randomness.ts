/** Generators whose output can be predicted: fine for games and jitter, not for secrets. */
import type { Call } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { calleeOf } from "./sinks.ts";

const weak =
  /^(?:random\.(?:random|randint|randrange|choice|choices|sample|getrandbits|randbytes|uniform|shuffle)|Math\.random|rand\.(?:Int|Intn|Int31|Int31n|Int63|Int63n|Uint32|Uint64|Float64|IntN|Int64N|N|Read)|numpy\.random\.\w+|ThreadLocalRandom\.current|RandomStringUtils\.\w+|uuid\.uuid1)$/;

export function isWeakRandom(call: Call, review: Review): boolean {
  const { name = "" } = calleeOf(call, review);
  if (review.knowledge.language === "go" && name.startsWith("rand."))
    return weak.test(name) && !importsSecureRandom(review) && importsMathRandom(review);
  if (weak.test(name)) return true;
  // Java: new Random().nextInt(), random.nextInt() of a java.util.Random
  if (
    review.knowledge.language !== "java" ||
    call.callee.kind !== "member" ||
    !/^next(?:Int|Long|Bytes|Double|Float)$/.test(call.callee.property)
  )
    return false;
  const receiver = call.callee.object;
  if (receiver.kind === "call") return receiver.isNew && review.textOf(receiver.callee) === "Random";
  if (receiver.kind !== "name") return false;
  return review.resolver.bindings
    .lookup(receiver.name, receiver)
    .some(
      (binding) =>
        (binding.kind === "value" || binding.kind === "declared") &&
        (binding.type?.name === "Random" ||
          (binding.kind === "value" && /^new Random\(/.test(review.textOf(binding.value)))),
    );
}

const modules = (review: Review): string[] => review.model.all("import").map(({ module }) => module);
const importsSecureRandom = (review: Review): boolean => modules(review).includes("crypto/rand");
const importsMathRandom = (review: Review): boolean =>
  modules(review).length === 0 || modules(review).some((module) => module.startsWith("math/rand"));
