/** What was typed line by line, the cells of a line divided by bars; empty lines are left out. */
export function linesOf(typed: string): string[][] {
  return typed
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => one.split(/[|｜]/).map((part) => part.trim()))
}
