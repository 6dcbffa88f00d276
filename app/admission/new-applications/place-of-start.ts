/** The name under which a person's browser keeps the registration of a firm until it has been taken. */
export function placeOfStart({ userId }: { userId: string }): string {
  return `start.${userId}`
}
