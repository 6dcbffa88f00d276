/** Under which name a browser keeps what somebody types in a new report; another person on the same device has another. */
export const newReportPlace = (userId: string) => `${userId}.new-report`

/** The first words of a report, to know it by. */
export function titleOf({ text }: { text: string }): string {
  const letters = [...(text.split('\n')[0] ?? '')]
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('')
}
