import { IDENTITY_FIELDS, type IdentityField } from '~/ground/firms/identity'
import { identityInWords, identityWords } from '~/ground/firms/identity-words'
import type { Actor } from '~/ground/people/actor'
import { inLocale, type Locale } from '~/shared/words'
import { deskWords } from '~/admission/applications/desk-words'
import type { ApplicationFile } from './file.server'
import { firmOfFile } from './firm-part.server'
import { identityTarget } from '~/admission/applications/targets'

/** The fact that a field of the register fills. */
const FACT_OF: Partial<Record<IdentityField, string>> = {
  foundedOn: 'founded_on',
  industryCode: 'industry_code',
}

/** What a correction can point at, with what stands there now and whether a criterion hangs on it. */
export async function correctable(actor: Actor, file: ApplicationFile, locale: Locale) {
  const w = inLocale(deskWords, locale)
  const doubtful = file.findings.filter(
    ({ severity, verdict }) => severity === 'must' && (verdict === 'unmet' || verdict === 'unknown'),
  )
  const behind = (key: string) =>
    doubtful
      .filter(({ questions, papers }) => questions.includes(key) || papers.includes(key))
      .map(({ code }) => code)
  const register = await firmOfFile(actor, file.id, locale)
  const i = inLocale(identityWords, locale)
  return [
    ...file.sections.flatMap((section) =>
      section.answers.map(({ key, label, value }) => ({
        target: `question:${key}`,
        label,
        value,
        section: section.title,
        criteria: behind(key),
      })),
    ),
    ...file.papers.map(({ code, name, files }) => ({
      target: `paper:${code}`,
      label: name,
      value: files.map((one) => one.name).join(', '),
      section: w.papers,
      criteria: behind(code),
    })),
    ...(register ? IDENTITY_FIELDS : []).map((field) => ({
      target: identityTarget(field),
      label: i.field[field],
      section: i.title,
      value: register ? identityInWords(field, register.identity[field], locale) : null,
      criteria: doubtful.filter(({ facts }) => facts.includes(FACT_OF[field] ?? '')).map(({ code }) => code),
    })),
  ]
}
