import { z } from 'zod'
import { text } from './catalogue'

/** Another enclave, or the template, whose version was taken over, by its names; nothing where none was. */
export const source = z.object({ zh: text, en: text }).optional()
export type TakenFrom = NonNullable<z.output<typeof source>>
/** What a command is told where its content was taken over: whose it was, and why, where its form asks for no reason. */
export type Taken = { source: TakenFrom; reason: string }

type Told = { source?: TakenFrom | undefined }

/** What a title adds where something was taken over. */
export const takenFrom = {
  zh: ({ source: from }: Told) => (from ? `，取自${from.zh}` : ''),
  en: ({ source: from }: Told) => (from ? `, taken over from ${from.en}` : ''),
}

/** The source as the payload of an event carries it. */
export const ofSource = (from: TakenFrom | undefined) => (from ? { source: from } : {})
