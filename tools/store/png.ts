/** The eight bytes every PNG begins with. https://www.w3.org/TR/png-3/#3PNGsignature */
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** Width and height of a PNG in pixels, from its header; null for any other bytes. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
