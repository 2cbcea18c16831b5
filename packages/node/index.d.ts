export function loadablePath(): string;
export function load(db: { loadExtension(path: string): unknown }): void;
