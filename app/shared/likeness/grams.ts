import { fold } from '~/shared/typed-text'

/** As the index keeps text. */
export { fold }

/** What was typed into a search box, word by word; NUL, which no text can hold, is left out. */
export function wordsOf(typed: string): string[] {
  return fold(typed.replaceAll('\0', ' '))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
}

/** What the index is asked for a word: its pairs of neighbouring characters, or the one character. */
export function gramsOf(word: string): string[] {
  const letters = [...word]
  if (letters.length < 2) return letters
  return [...new Set(letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter))]
}
