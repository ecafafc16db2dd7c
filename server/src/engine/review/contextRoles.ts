/** The knowledge a production context adds: which of the team's own names play which role. */
import type { ProductionContext } from "../context/productionContext.ts";
import type { Role } from "../knowledge/library.ts";
import { getOrCreate } from "../model/getOrCreate.ts";

export function contextRoles(context: ProductionContext): Readonly<Record<string, readonly Role[]>> {
  const roles = new Map<string, Role[]>();
  const add = (names: readonly string[], role: Role) => {
    for (const name of names) getOrCreate(roles, name, (): Role[] => []).push(role);
  };
  add(context.queue, "job.defer");
  add(context.security.guards, "auth.guard");
  add(context.security.rateLimiters, "rate.limit");
  add(context.rollout.flagCalls, "flag.check");
  add(context.observability.spans, "trace.span");
  if (context.logger) add([context.logger.name], "log.write");
  for (const [name, role] of Object.entries(context.roles)) add([name], role as Role);
  return Object.fromEntries(roles);
}
