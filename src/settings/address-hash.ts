/**
 * Two 32-bit FNV-1a hashes of an address, base 36. Nobody who looks into the storage reads what was read there.
 * (SubtleCrypto is not to be had on pages without https.) http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function addressHash(address: string): string {
  let first = 0x811c9dc5;
  let second = 0x811c9dc5 ^ 0x5bd1e995;
  for (let index = 0; index < address.length; index += 1) {
    const unit = address.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + index), 0x01000193);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
