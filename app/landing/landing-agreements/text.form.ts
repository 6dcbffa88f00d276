import type { z } from 'zod'
import { paperTextForm } from '~/ground/papers/paper-text.form'
import { agreementPaper } from './paper-text'

export const AgreementTextForm = paperTextForm(agreementPaper)
export type AgreementTextInput = z.output<typeof AgreementTextForm>
