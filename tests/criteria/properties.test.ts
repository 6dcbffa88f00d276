import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, evaluateCriterion } from '~/ground/criteria/evaluate'
import { explain } from '~/ground/criteria/explain'
import { ExpressionForm } from '~/ground/criteria/expression.form'
import { FACT_CODES, type Facts } from '~/ground/criteria/facts'
import { changeFrom, fieldsOfRule, reshaped, ruleFromFields } from '~/ground/criteria/rule-fields'
import { expressionOf } from '~/ground/criteria/rule-form-build'
import { formOfExpression, sameExpression } from '~/ground/criteria/rule-form-read'
import { ruleInWords } from '~/ground/criteria/words-of-expression'
import { expression, facts, rule, valueOf } from './arbitrary'

const ON = '2026-12-01'
const criterionOf = (said: Parameters<typeof evaluate>[0]) => ({
  code: 'X',
  track: 'both' as const,
  severity: 'must' as const,
  zh: '',
  en: '',
  clauseZh: '',
  clauseEn: '',
  expression: said,
})
const forms = (entries: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('the evaluator, whatever the rule and whatever was said', () => {
  it('keeps its verdict when more is said: evidence only ever settles what was open', () => {
    const more = fc
      .tuple(facts, fc.constantFrom(...FACT_CODES))
      .chain(([said, code]) => fc.tuple(fc.constant(said), fc.constant(code), valueOf(code)))
    fc.assert(
      fc.property(expression, more, (one, [said, code, value]) => {
        fc.pre(!Object.hasOwn(said, code))
        const before = evaluate(one, said, ON).verdict
        if (before !== 'unknown') expect(evaluate(one, { ...said, [code]: value }, ON).verdict).toBe(before)
      }),
      { numRuns: 3000 },
    )
  })

  it('never throws, on values of any type under any name, nor does what explains it', () => {
    fc.assert(
      fc.property(expression, fc.dictionary(fc.constantFrom(...FACT_CODES), fc.anything()), (one, said) => {
        const finding = evaluate(one, said as Facts, ON)
        expect(['met', 'unmet', 'unknown']).toContain(finding.verdict)
        for (const locale of ['zh', 'en'] as const) {
          expect(explain(finding, locale).text).toBeTypeOf('string')
          expect(ruleInWords(one, locale)).toBeTypeOf('string')
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('never makes what is unknown met: without anything said no line that asks for something is met', () => {
    fc.assert(
      fc.property(rule, (filled) => {
        const built = expressionOf(filled)
        if (!built.ok) return
        const result = evaluateCriterion(criterionOf(built.expression), {}, ON)
        expect(result.verdict).toBe('unknown')
        expect(result.missing.length).toBeGreaterThan(0)
      }),
    )
  })

  it('takes a value that cannot be read for one that was not given', () => {
    fc.assert(
      fc.property(expression, facts, fc.constantFrom(...FACT_CODES), (one, said, code) => {
        const without = Object.fromEntries(Object.entries(said).filter(([key]) => key !== code))
        const unread = { ...without, [code]: {} as unknown as string }
        expect(evaluate(one, unread, ON).verdict).toBe(evaluate(one, without, ON).verdict)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the builder', () => {
  it('shows every rule that it can make just as it was made', () => {
    fc.assert(
      fc.property(rule, (filled) => {
        const built = expressionOf(filled)
        if (!built.ok) throw new Error(JSON.stringify(built.problems))
        const shown = formOfExpression(built.expression)
        const again = shown && expressionOf(shown)
        expect(again?.ok && sameExpression(again.expression, built.expression)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('makes only expressions that may be stored', () => {
    fc.assert(
      fc.property(rule, (filled) => {
        const built = expressionOf(filled)
        expect(built.ok && ExpressionForm.safeParse(built.expression).success).toBe(true)
      }),
    )
  })

  it('reads back from its fields what it filled into them', () => {
    fc.assert(
      fc.property(rule, (filled) => {
        expect(ruleFromFields(forms(fieldsOfRule(filled)))).toEqual(filled)
      }),
    )
  })

  it('shows any expression faithfully or not at all', () => {
    fc.assert(
      fc.property(expression, (one) => {
        const shown = formOfExpression(one)
        const again = shown && expressionOf(shown)
        if (shown) expect(again?.ok && sameExpression(again.expression, one)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('survives any fields and any button', () => {
    const entry = fc.tuple(
      fc.oneof(
        fc.string(),
        fc.constantFrom('r.kind', 'r.0.kind', 'r.0.0.kind', 'r.0.fact', 'r.0.operator', 'r.not'),
      ),
      fc.oneof(fc.string(), fc.constantFrom('group', 'condition', '__proto__', 'toString', 'in', 'ge')),
    )
    fc.assert(
      fc.property(
        fc.array(entry),
        fc.oneof(fc.string(), fc.constantFrom('line r', 'group r.0', 'drop r.0', 'drop r')),
        (sent, button) => {
          const read = ruleFromFields(forms(sent))
          const changed = reshaped(read, changeFrom(button))
          expect(changed.kind).toBe('group')
          expect(expressionOf(changed).ok).toBeTypeOf('boolean')
        },
      ),
    )
  })
})
