import type { z } from 'zod'
import { paperTextForm } from '~/ground/papers/paper-text.form'
import { landPaper } from './paper-text'

export const LandTextForm = paperTextForm(landPaper)
export type LandTextInput = z.output<typeof LandTextForm>
