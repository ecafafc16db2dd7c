/** Which rules run: `only` and `disabled` take rule ids, families and kinds. */

export interface RuleName {
  readonly id: string;
  readonly kind: string;
  readonly family: string;
}

export interface RuleSelection {
  readonly only: readonly string[];
  readonly disabled: readonly string[];
}

export function isSelected(rule: RuleName, { only, disabled }: RuleSelection): boolean {
  const named = (names: readonly string[]) =>
    names.includes(rule.id) || names.includes(rule.family) || names.includes(rule.kind);
  return !named(disabled) && (only.length === 0 || named(only));
}
