import type { z } from 'zod'
import { paperTextForm } from '~/ground/papers/paper-text.form'
import { certificatePaper } from './certificate-paper'

export const CertificateTextForm = paperTextForm(certificatePaper)
export type CertificateTextInput = z.output<typeof CertificateTextForm>
