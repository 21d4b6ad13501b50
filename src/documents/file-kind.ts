/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'ole' | 'program' | 'pdf' | 'text' | 'binary' | 'empty';

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole';
  // Programs of Windows, Linux and macOS; scripts.
  const programs = [
    [0x4d, 0x5a],
    [0x7f, 0x45, 0x4c, 0x46],
    [0xcf, 0xfa, 0xed, 0xfe],
    [0xca, 0xfe, 0xba, 0xbe],
    [0x23, 0x21],
  ];
  if (programs.some((signature) => begins(bytes, ...signature)) && !isPlain(bytes)) return 'program';
  if (begins(bytes, 0x23, 0x21)) return 'program';
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const utf16 = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);
  return utf16 || isPlain(bytes) ? 'text' : 'binary';
}

// A table may well begin with the letters MZ; a program soon has a zero byte.
const isPlain = (bytes: Uint8Array): boolean => !bytes.subarray(0, 8192).includes(0);

/** Whether an OLE file is one of the newer documents behind a password, and not an old .doc, .ppt or .xls. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
