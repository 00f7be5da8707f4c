const permissions = new Map<string, string>();

/**
 * Registers the permissions of a module.
 * @param definitions `subject:verb` → what it lets somebody do
 * @throws Error when a permission is registered twice
 */
export function definePermissions<Name extends string>(definitions: Record<Name, string>): readonly Name[] {
  const names = Object.keys(definitions) as Name[];
  for (const name of names) {
    if (permissions.has(name)) throw new Error(`permission ${name} is registered twice`);
    permissions.set(name, definitions[name]);
  }
  return names;
}

/** Every registered permission with its meaning. */
export function registeredPermissions(): ReadonlyMap<string, string> {
  return permissions;
}
