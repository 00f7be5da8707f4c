import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

/**
 * class-validator gathers the rules of a class, and of every class above it, anew for each object it looks at. Classes
 * do not change once they are loaded: their rules are gathered once. Validation by schema or group stays as it is.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Rules>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) return gather(target, schema, always, strictGroups, groups);
    const kept = known.get(target);
    if (kept) return kept;
    const rules = gather(target, schema, always, strictGroups, groups);
    known.set(target, rules);
    return rules;
  };
}
