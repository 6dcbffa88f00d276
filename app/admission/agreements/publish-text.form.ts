import type { z } from 'zod'
import { paperTextForm } from '~/ground/papers/paper-text.form'
import { agreementPaper } from './text'

/** A new version of the enclave's text, with the day from which agreements are issued on it. */
export const TextForm = paperTextForm(agreementPaper)
export type TextInput = z.output<typeof TextForm>
