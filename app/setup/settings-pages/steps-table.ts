import { CHECK_AREAS, type Check, type CheckArea } from '~/ground/settings/steps'
import { STAGES, type Stage } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'

const CODE = /^[a-z][a-z0-9_]{0,30}$/
const [MOST_ZH, MOST_EN] = [60, 100]
/** A project begins with its intent: nothing is to be done for it. */
const FIRST: Stage = 'intent'

/**
 * Checklists out of a table: code, step, what it is about, Chinese, English, and whether it is required. Answers the
 * lines that cannot be read or say a code again, counted from one.
 */
export function readChecks(typed: string): { checks: Check[]; wrong: number[] } {
  const checks: Check[] = []
  const wrong: number[] = []
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const one = checkOf(line)
    if (one && checks.every(({ code }) => code !== one.code)) checks.push(one)
    else wrong.push(index + 1)
  }
  return { checks, wrong }
}

function checkOf(line: string): Check | null {
  const [code = '', step = '', about = '', zh = '', en = '', must = '', ...more] = line
    .split(/\t|[|｜]/)
    .map((cell) => cell.trim())
  const stage = STAGES.find((one) => one !== FIRST && isNamed(one, step))
  const area = CHECK_AREAS.codes.find((one) => isArea(one, about))
  const required = requiredOf(must)
  const isSound = CODE.test(code) && zh !== '' && [...zh].length <= MOST_ZH && [...en].length <= MOST_EN
  if (!stage || !area || required === null || !isSound || more.length > 0) return null
  return { code, stage, area, zh, en: en || zh, required }
}

function isNamed(stage: Stage, typed: string): boolean {
  const { zh, en } = landingWords
  return [stage, zh.stages[stage], en.stages[stage].toLowerCase()].includes(typed.toLowerCase())
}

function isArea(area: CheckArea, typed: string): boolean {
  const { zh, en } = CHECK_AREAS.words
  return [area, zh[area], en[area].toLowerCase()].includes(typed.toLowerCase())
}

function requiredOf(typed: string): boolean | null {
  if (['', '-', '可办', 'no'].includes(typed.toLowerCase())) return false
  return ['须办', '必办', '是', 'yes', 'required'].includes(typed.toLowerCase()) ? true : null
}

/** The checklists as the table they are typed in. */
export function checksInText(checks: readonly Check[]): string {
  const stages: Record<string, string> = landingWords.zh.stages
  return checks
    .map(({ code, stage, area, zh, en, required }) =>
      [code, stages[stage] ?? stage, CHECK_AREAS.words.zh[area], zh, en, required ? '须办' : '-'].join(' | '),
    )
    .join('\n')
}
