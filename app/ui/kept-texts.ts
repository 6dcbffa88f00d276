/** What is looked at to tell whether a control's text may stay on a device. */
export type Kept = { name: string; type: string }

/** Kinds of input whose content is no text of the person's, or none of the browser's business. */
const NEVER: readonly string[] = ['file', 'hidden', 'password', 'submit', 'button']

export function isKept({ name, type }: Kept, except: readonly string[]): boolean {
  return name !== '' && !NEVER.includes(type) && !except.includes(name)
}
