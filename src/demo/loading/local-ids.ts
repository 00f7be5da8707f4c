/** Which record each local key of the demo data became. */
export class LocalIds {
  private readonly ids = new Map<string, string>();

  set(key: string, id: string): void {
    this.ids.set(key, id);
  }

  /** @throws Error for a key that nothing was made of (yet) */
  of(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`the demo data name ${key} before it is there`);
    return id;
  }

  /** As `of`; null for what the data leave out. */
  orNull(key: string | undefined): string | null {
    return key === undefined ? null : this.of(key);
  }

  all(keys: readonly string[] = []): string[] {
    return keys.map((key) => this.of(key));
  }
}
