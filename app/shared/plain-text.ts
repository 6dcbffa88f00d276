/** What XML cannot carry at all, however it is escaped: control signs and halves of characters. */
export function plainText(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
