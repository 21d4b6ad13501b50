/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string;
}

/**
 * Texts as a ZIP archive, stored without compression: for the few kilobytes of a small document. All entries bear the
 * first date that the format knows, so that the same texts give the same bytes.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const [nameBytes, bytes] = [encoder.encode(name), encoder.encode(content)];
    // Version 2.0, names in UTF-8, stored, 1 January 1980; sum; sizes; lengths of name and extra field.
    const common = [2, 20, 2, 0x0800, 2, 0, 2, 0, 2, 0x21, 4, checksum(bytes), 4, bytes.length, 4, bytes.length];
    const lengths = [2, nameBytes.length, 2, 0];
    const header = pack([4, 0x04034b50, ...common, ...lengths]);
    central.push(pack([4, 0x02014b50, 2, 20, ...common, ...lengths, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset]), nameBytes);
    local.push(header, nameBytes, bytes);
    offset += header.length + nameBytes.length + bytes.length;
  }
  const directory = central.reduce((sum, { length }) => sum + length, 0);
  const { length } = entries;
  const end = pack([4, 0x06054b50, 2, 0, 2, 0, 2, length, 2, length, 4, directory, 4, offset, 2, 0]);
  return join([...local, ...central, end]);
}

/** Little-endian numbers, each after its width in bytes. */
function pack(fields: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const [width = 0, value = 0] = [fields[at], fields[at + 1]];
    for (let place = 0; place < width; place++) bytes.push(Math.floor(value / 256 ** place) % 256);
  }
  return Uint8Array.from(bytes);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as ZIP uses it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
