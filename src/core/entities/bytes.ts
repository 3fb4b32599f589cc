/** Reads numbers and plain text from bytes in order; behind the end it reads zeros. */
export class Bytes {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** ASCII. */
  text(length: number): string {
    let text = '';
    for (const byte of this.bytes.subarray(this.at, this.at + length)) {
      text += String.fromCharCode(byte);
    }
    this.at += length;
    return text;
  }

  uint8(): number {
    return this.bytes[this.at++] ?? 0;
  }

  int8(): number {
    return (this.uint8() << 24) >> 24;
  }

  /** Little-endian, as are all. */
  uint16(): number {
    return this.uint8() | (this.uint8() << 8);
  }

  uint32(): number {
    return (this.uint16() | (this.uint16() << 16)) >>> 0;
  }

  /** LEB128: seven bits a byte, the eighth says that more follow. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.uint8();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }
}
