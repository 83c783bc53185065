/** Adds a value to an object under any name: plain assignment to `__proto__` would change what the object is. */
export function defineOwn(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
